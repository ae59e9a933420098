import { addMinutes } from 'date-fns/addMinutes'
import { isAfter } from 'date-fns/isAfter'
import { HttpResponse } from 'msw'
import type { Call, Endpoint } from '../http/Endpoint'
import { notFound, Refusal } from '../http/Refusal'
import { issueAccessToken } from '../state/issueAccessToken'
import { companyDesktop } from './companyConnection'
import { desktopPath } from './desktopAnswer'

const goodForMinutes = 15

/** Handing the setup over to the QuickBooks computer. */
export const handoffEndpoints: readonly Endpoint[] = [
  { method: 'post', path: `${desktopPath}/handoffs`, access: 'company', answer: create },
  { method: 'post', path: '/handoffs/:code/redemption', access: 'anyone', answer: redeem },
]

function create(call: Call) {
  const { connection } = companyDesktop(call)
  const code = `fake-handoff-${call.state.nextNumber()}`
  const expiresAt = addMinutes(call.now, goodForMinutes)
  call.state.handoffs.set(code, { connectionId: connection.id, expiresAt })
  const url = `https://app.connections.test/connect#handoff=${code}`
  return HttpResponse.json({ url, expiresAt: expiresAt.toISOString() }, { status: 201 })
}

function redeem({ state, params, now }: Call) {
  const code = params['code'] ?? ''
  const handoff = state.handoffs.get(code)
  const found = handoff && state.connections.get(handoff.connectionId)
  if (!handoff || !found) throw notFound('hand-off')
  if (!isAfter(handoff.expiresAt, now)) throw new Refusal(410, 'The hand-off has expired.')
  state.handoffs.delete(code)
  const { companyId, connection } = found
  const accessToken = issueAccessToken(state, companyId)
  return HttpResponse.json({ companyId, connectionId: connection.id, accessToken, expiresIn: 3600 })
}
