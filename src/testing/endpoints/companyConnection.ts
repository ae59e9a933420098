import type { Call } from '../http/Endpoint'
import { notFound } from '../http/Refusal'
import type { FakeConnection, FakeDesktop } from '../state/FakeState'

/** The connection that the path names; a 404 where the company has none such. */
export function companyConnection({ state, params }: Call): FakeConnection {
  const found = state.connections.get(params['connectionId'] ?? '')
  if (found?.companyId !== params['companyId']) throw notFound('connection')
  return found as FakeConnection
}

/** The QuickBooks Desktop connection that the path names; a 404 for one of another platform. */
export function companyDesktop(call: Call): FakeConnection & { desktop: FakeDesktop } {
  const found = companyConnection(call)
  if (!found.desktop) throw notFound('connection')
  return found as FakeConnection & { desktop: FakeDesktop }
}
