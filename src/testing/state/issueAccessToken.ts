import type { FakeState } from './FakeState'

/** A new token of a company; earlier ones stay good until the session is expired. */
export function issueAccessToken(state: FakeState, companyId: string): string {
  const token = `fake-access-token-${state.nextNumber()}`
  state.accessTokens.set(token, companyId)
  return token
}
