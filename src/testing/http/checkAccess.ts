import type { Endpoint, Given } from './Endpoint'
import { notFound, Refusal } from './Refusal'

/** The key with which a backend calls the fake API. */
export const fakeApiKey = 'fake-api-key'

/** Throws unless the caller may call: 401 for a missing or wrong token, 404 for another company. */
export function checkAccess({ access }: Endpoint, { state, params, headers }: Given): void {
  if (access === 'anyone') return
  const given = headers.get('authorization')
  if (access === 'apiKey') {
    if (given !== `Basic ${btoa(fakeApiKey)}`) throw new Refusal(401, 'The API key is missing or wrong.')
    return
  }
  const companyId = state.accessTokens.get(given?.replace(/^Bearer /, '') ?? '')
  if (companyId === undefined) throw new Refusal(401, 'The access token is missing, wrong or expired.')
  if (companyId !== params['companyId']) throw notFound('company')
}
