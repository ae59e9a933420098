export type { ConfigurationFileProps } from './ConfigurationFile'
export { ConfigurationFile } from './ConfigurationFile'
