import type { CompanyAnswer, ConfigurationReplacement, QuickBooksDesktopUpdate, SyncRequest } from './schemas/inputs'
import { type QuickBooksDesktop, quickBooksDesktopSchema } from './schemas/quickBooksDesktop'
import { desktopPath } from './transport/companyPath'
import { request } from './transport/request'
import type { Transport } from './transport/transport'

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

/** Says whether the company that is open in QuickBooks is the right one. */
export function answerCompany(
  transport: Transport,
  connectionId: string,
  body: CompanyAnswer,
  signal?: AbortSignal,
): Promise<QuickBooksDesktop> {
  const path = desktopPath(transport, connectionId, 'company')
  return request(transport, { method: 'POST', path, body, schema: quickBooksDesktopSchema, signal })
}

/** Makes a new registration: where the company file bears another one's stamp (QBWC1039), QuickBooks has moved to another computer, or another company is the right one. */
export function replaceConfiguration(
  transport: Transport,
  connectionId: string,
  body: ConfigurationReplacement = {},
  signal?: AbortSignal,
): Promise<QuickBooksDesktop> {
  const path = desktopPath(transport, connectionId, 'configuration', 'replacement')
  return request(transport, { method: 'POST', path, body, schema: quickBooksDesktopSchema, signal })
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

/** Brings an `Unlinked` or `Deauthorized` connection back to `PendingAuth`, for the same company and with a new registration. */
export function reconnect(
  transport: Transport,
  connectionId: string,
  signal?: AbortSignal,
): Promise<QuickBooksDesktop> {
  const path = desktopPath(transport, connectionId, 'reconnection')
  return request(transport, { method: 'POST', path, schema: quickBooksDesktopSchema, signal })
}
