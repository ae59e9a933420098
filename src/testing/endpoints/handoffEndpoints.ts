import { HttpResponse } from 'msw'
import type { Call, Endpoint } from '../http/Endpoint'
import { notFound, Refusal } from '../http/Refusal'
import { issueAccessToken } from '../state/issueAccessToken'
import { companyDesktop } from './companyConnection'
import { desktopPath } from './desktopAnswer'

const goodForMilliseconds = 15 * 60_000

/** Handing the setup over to the QuickBooks computer. */
export const handoffEndpoints: readonly Endpoint[] = [
  { method: 'post', path: `${desktopPath}/handoffs`, access: 'company', answer: create },
  { method: 'post', path: '/handoffs/:code/redemption', access: 'anyone', answer: redeem },
]

function create(call: Call) {
  const { connection } = companyDesktop(call)
  const code = `fake-handoff-${call.state.nextNumber()}`
  const expiresAt = call.now.getTime() + goodForMilliseconds
  call.state.handoffs.set(code, { connectionId: connection.id, expiresAt })
  const url = `https://app.connections.test/connect#handoff=${code}`
  return HttpResponse.json({ url, expiresAt: new Date(expiresAt).toISOString() }, { status: 201 })
}

function redeem({ state, params, now }: Call) {
  const code = params['code'] ?? ''
  const handoff = state.handoffs.get(code)
  const found = handoff && state.connections.get(handoff.connectionId)
  if (!handoff || !found) throw notFound('hand-off')
  if (handoff.expiresAt <= now.getTime()) throw new Refusal(410, 'The hand-off has expired.')
  state.handoffs.delete(code)
  const { companyId, connection } = found
  const accessToken = issueAccessToken(state, companyId)
  return HttpResponse.json({ companyId, connectionId: connection.id, accessToken, expiresIn: 3600 })
}
