// Apart from what changes a connection: bundlers keep a function of a module that a page loads even if only later parts use it.
import { ConnectionsError } from '../errors'
import { connectionRead } from './connectionRead'
import { type QuickBooksDesktop, quickBooksDesktopSchema } from './schemas/quickBooksDesktop'
import { desktopPath } from './transport/companyPath'
import { reporting, requestUnreported } from './transport/request'
import type { Transport } from './transport/transport'

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
  const read = { method: 'GET', path, schema: quickBooksDesktopSchema, signal } as const
  return reporting(transport, async () => {
    try {
      return await requestUnreported(transport, read)
    } catch (error) {
      if (!(error instanceof ConnectionsError) || error.code !== 'not_found') throw error
      // A service without these addresses answers 404, as it does for a connection that isn't there.
      await requestUnreported(transport, connectionRead(transport, connectionId, signal))
      const { status, reason, correlationId } = error
      const message = `${error.message} The connection is there: this service doesn't have its QuickBooks Desktop part.`
      throw new ConnectionsError({
        code: 'not_offered',
        message,
        retryable: false,
        status,
        reason,
        correlationId,
        cause: error,
      })
    }
  })
}
