import { ConnectionsError } from '../errors'
import { connectionRead } from './connections'
import type { TimelineQuery } from './ClientResources'
import { desktopPath, queryString } from './transport/companyPath'
import { type Download, download, type DownloadOptions } from './transport/download'
import { reporting, request, requestUnreported } from './transport/request'
import { type QuickBooksDesktop, quickBooksDesktopSchema } from './schemas/quickBooksDesktop'
import type { QuickBooksDesktopUpdate, SyncRequest } from './schemas/inputs'
import { type Timeline, timelineSchema } from './schemas/timeline'
import type { Transport } from './transport/transport'

type DownloadHearing = Omit<DownloadOptions, 'path'>

/**
 * Reads everything a screen shows of one connection; asks only for what changed since the last read.
 * Throws {@link ConnectionsError} `not_offered` where the service has the connection and nothing of its QuickBooks Desktop part.
 */
export function getQuickBooksDesktop(
  transport: Transport,
  connectionId: string,
  signal?: AbortSignal,
): Promise<QuickBooksDesktop> {
  const path = desktopPath(transport, connectionId)
  const read = { method: 'GET', path, schema: quickBooksDesktopSchema, signal, conditional: true } as const
  return reporting(transport, async () => {
    try {
      return await requestUnreported(transport, read)
    } catch (error) {
      if (!(error instanceof ConnectionsError) || error.code !== 'not_found') throw error
      // A service without these addresses answers 404, as it does for a connection that isn't there.
      await requestUnreported(transport, connectionRead(transport, connectionId, signal))
      const { status, correlationId } = error
      const message = `${error.message} The connection is there: this service doesn't have its QuickBooks Desktop part.`
      throw new ConnectionsError({
        code: 'not_offered',
        message,
        retryable: false,
        status,
        correlationId,
        cause: error,
      })
    }
  })
}

/** Tells the service what only the customer knows. */
export function updateQuickBooksDesktop(
  transport: Transport,
  connectionId: string,
  body: QuickBooksDesktopUpdate,
  signal?: AbortSignal,
): Promise<QuickBooksDesktop> {
  const path = desktopPath(transport, connectionId)
  return request(transport, { method: 'PATCH', path, body, schema: quickBooksDesktopSchema, signal })
}

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

/** Makes a new OwnerID/FileID pair: the repair for QBWC1039, where the company file bears another registration's stamp. */
export function replaceConfiguration(
  transport: Transport,
  connectionId: string,
  signal?: AbortSignal,
): Promise<QuickBooksDesktop> {
  const path = desktopPath(transport, connectionId, 'configuration', 'replacement')
  return request(transport, { method: 'POST', path, schema: quickBooksDesktopSchema, signal })
}

/** Queues a sync now. */
export function requestSync(
  transport: Transport,
  connectionId: string,
  body: SyncRequest = {},
  signal?: AbortSignal,
): Promise<QuickBooksDesktop> {
  const path = desktopPath(transport, connectionId, 'syncs')
  return request(transport, { method: 'POST', path, body, schema: quickBooksDesktopSchema, signal })
}

/** Brings an `Unlinked` or `Deauthorized` connection back to `PendingAuth`, for the same company. */
export function reconnect(
  transport: Transport,
  connectionId: string,
  signal?: AbortSignal,
): Promise<QuickBooksDesktop> {
  const path = desktopPath(transport, connectionId, 'reconnection')
  return request(transport, { method: 'POST', path, schema: quickBooksDesktopSchema, signal })
}

/** Reads what happened to a connection, newest first. */
export function getTimeline(
  transport: Transport,
  connectionId: string,
  query: TimelineQuery = {},
  signal?: AbortSignal,
): Promise<Timeline> {
  const path = `${desktopPath(transport, connectionId, 'timeline')}${queryString({ ...query })}`
  return request(transport, { method: 'GET', path, schema: timelineSchema, signal })
}
