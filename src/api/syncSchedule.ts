import { desktopPath } from './transport/companyPath'
import { request } from './transport/request'
import { type QuickBooksDesktop, quickBooksDesktopSchema } from './schemas/quickBooksDesktop'
import type { ScheduleInput } from './schemas/inputs'
import type { Transport } from './transport/transport'

/** Sets when syncs may run. */
export function setSyncSchedule(
  transport: Transport,
  connectionId: string,
  body: ScheduleInput,
  signal?: AbortSignal,
): Promise<QuickBooksDesktop> {
  const path = desktopPath(transport, connectionId, 'syncSchedule')
  return request(transport, { method: 'PUT', path, body, schema: quickBooksDesktopSchema, signal })
}
