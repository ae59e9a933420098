import { HttpResponse } from 'msw'
import type { FakeDesktop } from '../state/FakeState'
import { readDocument } from '../state/readDocument'

/** The path of a connection's QuickBooks Desktop part. */
export const desktopPath = '/companies/:companyId/connections/:connectionId/quickbooksDesktop'

/** The whole document as an answer. */
export function desktopAnswer(desktop: FakeDesktop, now: Date, status = 200): Response {
  return HttpResponse.json(readDocument(desktop, now), { status })
}
