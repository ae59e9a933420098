import { ConnectionsError, isConnectionsError } from '../errors'

/** Gives every waiting request the same token, and renews it once however many were refused with it. */
export interface AccessTokens {
  /** The token to send, asked for when there is none yet. */
  current(): Promise<string>
  /** Another token than the refused one; the same promise for all who were refused with it. */
  renewed(refused: string): Promise<string>
}

/** Asks the host's `getAccessToken` at most once at a time. Tokens are held in memory only. */
export function createAccessTokens(getAccessToken: () => string | Promise<string>): AccessTokens {
  let held: Promise<string> | undefined
  let value: string | undefined

  function ask() {
    value = undefined
    const asked = Promise.resolve()
      .then(getAccessToken)
      .then(checked, (cause: unknown) => {
        throw isConnectionsError(cause) ? cause : failedToAsk(cause)
      })
    held = asked
    asked.then(
      (token) => {
        if (held === asked) value = token
      },
      () => {
        if (held === asked) held = undefined
      },
    )
    return asked
  }

  return {
    current: () => held ?? ask(),
    renewed: (refused) => (value === refused || held === undefined ? ask() : held),
  }
}

function checked(token: unknown) {
  if (typeof token === 'string' && token !== '') return token
  throw new ConnectionsError({
    code: 'session_expired',
    message: 'getAccessToken() gave no token. Return the company access token as a non-empty string.',
    retryable: false,
  })
}

function failedToAsk(cause: unknown) {
  return new ConnectionsError({
    code: 'session_expired',
    message: 'getAccessToken() failed, so no request can be made. See the cause.',
    retryable: true,
    cause,
  })
}
