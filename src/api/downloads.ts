import { desktopPath } from './transport/companyPath'
import { type Download, download, type DownloadOptions } from './transport/download'
import type { Transport } from './transport/transport'

type DownloadHearing = Omit<DownloadOptions, 'path'>

/** Fetches the Web Connector's installer. */
export function downloadConnector(
  transport: Transport,
  connectionId: string,
  hearing: DownloadHearing = {},
): Promise<Download> {
  return download(transport, { path: desktopPath(transport, connectionId, 'connector'), ...hearing })
}

/** Fetches the `.qwc` file; the same registration every time. */
export function downloadConfiguration(
  transport: Transport,
  connectionId: string,
  hearing: DownloadHearing = {},
): Promise<Download> {
  return download(transport, { path: desktopPath(transport, connectionId, 'configuration'), ...hearing })
}
