export type { ConnectorDownloadProps } from './ConnectorDownload'
export { ConnectorDownload } from './ConnectorDownload'
