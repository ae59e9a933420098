import { ConnectionsError, type ConnectionsErrorOptions, isConnectionsError } from '../../errors'

const longestWaitMs = 30_000

/** Gives every waiting request the same token, as the header `Authorization` bears it, and renews it once however many were refused with it. */
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
    const asked = inTime(Promise.resolve().then(getAccessToken)).then(checked, (cause: unknown) => {
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

/** A promise that never settles would be shared by every later call, so it is given up. */
function inTime<Value>(answer: Promise<Value>) {
  return new Promise<Value>((resolve, reject) => {
    const timer = setTimeout(() => reject(tooLate()), longestWaitMs)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

function checked(token: unknown) {
  // Anything else can't stand in a header, and the platform's complaint would quote it.
  if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return `Bearer ${token}`
  const message = 'getAccessToken() gave no token. Return the company access token alone, as a string without spaces.'
  throw unavailable({ message, retryable: false })
}

function tooLate() {
  const message = `getAccessToken() gave nothing in ${longestWaitMs / 1000} seconds, so no request can be made.`
  return unavailable({ message, retryable: true })
}

function failedToAsk(cause: unknown) {
  const message =
    'getAccessToken() threw, so no request can be made: see the cause. ' +
    "Where the session has ended, throw a ConnectionsError with the code 'session_expired' instead, and the customer is asked to sign in."
  return unavailable({ message, retryable: true, cause })
}

/** It is the host's own route that failed: whether the session has ended isn't known. */
function unavailable(options: Omit<ConnectionsErrorOptions, 'code'>) {
  return new ConnectionsError({ code: 'token_unavailable', ...options })
}
