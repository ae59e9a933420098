import type { FakeState } from './FakeState'

/** A new token of a company, limited to a hand-off's setup if one is given; earlier ones stay good until the session is expired. */
export function issueAccessToken(state: FakeState, companyId: string, handoffId: string | null = null): string {
  const token = `fake-access-token-${state.nextNumber()}`
  state.accessTokens.set(token, { companyId, handoffId })
  return token
}
