import { addDays } from 'date-fns/addDays'
import { isAfter } from 'date-fns/isAfter'
import { HttpResponse } from 'msw'
import { visitorPlatform } from '../../domain/setup/visitorPlatform'
import type { Call, Endpoint } from '../http/Endpoint'
import { notFound, Refusal } from '../http/Refusal'
import type { FakeHandoff } from '../state/FakeState'
import { issueAccessToken } from '../state/issueAccessToken'
import { isGood, openedHandoff } from '../state/openedHandoff'
import { companyDesktop } from './companyConnection'
import { desktopPath } from './desktopAnswer'

const goodForDays = 7
/** Someone who opens a link in its last hours can still finish. */
const leastDays = 1

/** Handing the setup over to the QuickBooks computer. */
export const handoffEndpoints: readonly Endpoint[] = [
  { method: 'post', path: `${desktopPath}/handoffs`, access: 'company', answer: create },
  { method: 'get', path: `${desktopPath}/handoffs`, access: 'company', answer: list },
  { method: 'delete', path: `${desktopPath}/handoffs/:handoffId`, access: 'company', answer: end },
  { method: 'get', path: '/companies/:companyId/handoffs/:handoffId/accessToken', access: 'apiKey', answer: renew },
  { method: 'post', path: '/handoffs/:code/redemption', access: 'anyone', answer: redeem },
]

function create(call: Call) {
  for (const earlier of goodHandoffs(call)) earlier.isRevoked = true
  const { connection } = companyDesktop(call)
  const number = call.state.nextNumber()
  const code = `fake-handoff-${number}`
  const expiresAt = addDays(call.now, goodForDays).toISOString()
  const handoff = { id: `handoff-${number}`, expiresAt, openedAt: null, openedOn: null }
  call.state.handoffs.set(code, { connectionId: connection.id, handoff, isRevoked: false })
  const url = `https://app.connections.test/connect#handoff=${code}`
  return HttpResponse.json({ ...handoff, url }, { status: 201 })
}

function list(call: Call) {
  return HttpResponse.json({ results: goodHandoffs(call).map(({ handoff }) => handoff) })
}

function end(call: Call) {
  const found = goodHandoffs(call).find(({ handoff }) => handoff.id === call.params['handoffId'])
  if (!found) throw notFound('hand-off')
  found.isRevoked = true
  return new HttpResponse(null, { status: 204 })
}

function goodHandoffs(call: Call) {
  const { connection } = companyDesktop(call)
  return [...call.state.handoffs.values()]
    .filter((one) => one.connectionId === connection.id && isGood(one, call.now))
    .toReversed()
}

function renew({ state, params }: Call) {
  const found = openedHandoff(state, params['handoffId'] ?? '')
  const companyId = found && state.connections.get(found.connectionId)?.companyId
  if (!found || companyId === undefined || companyId !== params['companyId']) throw notFound('hand-off')
  const accessToken = issueAccessToken(state, companyId, found.handoff.id)
  return HttpResponse.json({ accessToken, expiresIn: 3600, tokenType: 'Bearer' })
}

function redeem({ state, params, headers, now }: Call) {
  const held = state.handoffs.get(params['code'] ?? '')
  const found = held && state.connections.get(held.connectionId)
  if (!held || !found) throw notFound('link')
  checkGood(held, now)
  const openedOn = visitorPlatform({ userAgent: headers.get('user-agent') ?? '' })
  const leastEnd = addDays(now, leastDays).toISOString()
  held.handoff = {
    ...held.handoff,
    expiresAt: isAfter(leastEnd, held.handoff.expiresAt) ? leastEnd : held.handoff.expiresAt,
    openedAt: now.toISOString(),
    openedOn: openedOn === 'unknown' ? null : openedOn,
  }
  const { companyId, connection } = found
  const { id } = held.handoff
  const accessToken = issueAccessToken(state, companyId, id)
  return HttpResponse.json({ companyId, connectionId: connection.id, handoffId: id, accessToken, expiresIn: 3600 })
}

function checkGood({ handoff, isRevoked }: FakeHandoff, now: Date) {
  const refuse = (validatorName: string, message: string) => {
    throw new Refusal(410, `${message} Ask for a new one where it was made.`, {
      fields: [{ itemId: 'code', message, validatorName }],
    })
  }
  if (isRevoked) refuse('revoked', 'This link was ended where it was made.')
  if (handoff.openedAt != null) refuse('used', 'This link was used before: it opens the setup once.')
  if (!isAfter(handoff.expiresAt, now)) refuse('expired', 'This link has expired.')
}
