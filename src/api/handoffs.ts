import * as z from 'zod/mini'
import { desktopPath } from './transport/companyPath'
import { request, requestUnreported } from './transport/request'
import { type HandoffLink, handoffLinkSchema, type HandoffList, handoffListSchema } from './schemas/credentials'
import type { Transport } from './transport/transport'

/** Makes a one-use link that opens the same setup on the QuickBooks computer. It ends the link made before. */
export function createHandoff(transport: Transport, connectionId: string, signal?: AbortSignal): Promise<HandoffLink> {
  const path = desktopPath(transport, connectionId, 'handoffs')
  return request(transport, { method: 'POST', path, schema: handoffLinkSchema, signal })
}

/** The hand-offs that are still good, without their links. A helper is refused, which the page makes a sentence of: the caller reports what is a failure. */
export function listHandoffs(transport: Transport, connectionId: string, signal?: AbortSignal): Promise<HandoffList> {
  const path = desktopPath(transport, connectionId, 'handoffs')
  return requestUnreported(transport, { method: 'GET', path, schema: handoffListSchema, signal })
}

/** Ends a hand-off: its link opens nothing more, and whoever opened it goes no further. */
export async function deleteHandoff(
  transport: Transport,
  connectionId: string,
  handoffId: string,
  signal?: AbortSignal,
): Promise<void> {
  const path = desktopPath(transport, connectionId, 'handoffs', handoffId)
  await request(transport, { method: 'DELETE', path, schema: z.unknown(), signal, refusesRepeats: true })
}
