import { desktopPath } from './transport/companyPath'
import { request } from './transport/request'
import { type QuickBooksDesktop, quickBooksDesktopSchema } from './schemas/quickBooksDesktop'
import type { PauseInput } from './schemas/inputs'
import type { Transport } from './transport/transport'

/** Pauses syncs from `startsAt` (absent: now) to `endsAt`, at most 30 days ahead. Overlapping pauses merge. */
export function createPause(
  transport: Transport,
  connectionId: string,
  body: PauseInput,
  signal?: AbortSignal,
): Promise<QuickBooksDesktop> {
  const path = desktopPath(transport, connectionId, 'pauses')
  return request(transport, { method: 'POST', path, body, schema: quickBooksDesktopSchema, signal })
}

/** Moves a pause's end. */
export function updatePause(
  transport: Transport,
  connectionId: string,
  pauseId: string,
  endsAt: string,
  signal?: AbortSignal,
): Promise<QuickBooksDesktop> {
  const path = desktopPath(transport, connectionId, 'pauses', pauseId)
  return request(transport, { method: 'PATCH', path, body: { endsAt }, schema: quickBooksDesktopSchema, signal })
}

/** Ends a pause now, or cancels a coming one. */
export function deletePause(
  transport: Transport,
  connectionId: string,
  pauseId: string,
  signal?: AbortSignal,
): Promise<QuickBooksDesktop> {
  const path = desktopPath(transport, connectionId, 'pauses', pauseId)
  return request(transport, { method: 'DELETE', path, schema: quickBooksDesktopSchema, signal, refusesRepeats: true })
}
