import { openedHandoff } from '../state/openedHandoff'
import type { Endpoint, Given } from './Endpoint'
import { notFound, Refusal } from './Refusal'

/** The key with which a backend calls the fake API. */
export const fakeApiKey = 'fake-api-key'

/**
 * Throws unless the caller may call: 401 for a missing or wrong token, 404 for another company, 403 for a change with the API
 * key, and for a helper's token, which comes of a hand-off, 403 for all but that setup.
 */
export function checkAccess(endpoint: Endpoint, { state, params, headers }: Given): void {
  const { access } = endpoint
  if (access === 'anyone') return
  const given = headers.get('authorization')
  if (access === 'apiKey') return requireApiKey(headers)
  if (/^Basic\b/i.test(given ?? '')) {
    requireApiKey(headers)
    if (endpoint.method !== 'get') throw new Refusal(403, 'The API key only reads here.')
    if (!state.companies.has(params['companyId'] ?? '')) throw notFound('company')
    return
  }
  const owner = state.accessTokens.get(given?.replace(/^Bearer /, '') ?? '')
  if (owner === undefined) throw new Refusal(401, 'The access token is missing or has expired.')
  if (owner.companyId !== params['companyId']) throw notFound('company')
  if (owner.handoffId !== null) checkSetupOnly(endpoint, { state, params }, owner.handoffId)
}

/** Whether a request bears the API key. */
export function hasApiKey(headers: Headers): boolean {
  return headers.get('authorization') === `Basic ${btoa(fakeApiKey)}`
}

function requireApiKey(headers: Headers) {
  if (!hasApiKey(headers)) throw new Refusal(401, 'The API key is missing or wrong.')
}

function checkSetupOnly(endpoint: Endpoint, { state, params }: Omit<Given, 'headers'>, id: string) {
  const { isPartOfSetup, isSchedule, method } = endpoint
  const handoff = openedHandoff(state, id)
  if (!handoff) throw new Refusal(401, 'What this link opened has ended. Ask for a new link.')
  if (isPartOfSetup !== true)
    throw new Refusal(403, 'This token comes of a hand-off: it opens one setup and nothing else.')
  if (params['connectionId'] !== handoff.connectionId) throw notFound('connection')
  const setup = state.connections.get(handoff.connectionId)?.desktop?.document.setup
  const stillChooses = isSchedule === true && setup?.scheduleChosenAt === null
  if (method !== 'get' && setup?.firstSyncCompletedAt && !stillChooses)
    throw new Refusal(403, 'This token comes of a hand-off, and that setup is finished.')
}
