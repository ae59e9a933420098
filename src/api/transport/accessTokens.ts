import { ConnectionsError, isConnectionsError } from '../../errors'

const longestWaitMilliseconds = 30_000

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
    const timer = setTimeout(() => reject(tooLate()), longestWaitMilliseconds)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

function checked(token: unknown) {
  // Anything else can't stand in a header, and the platform's complaint would quote it.
  if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return token
  throw new ConnectionsError({
    code: 'session_expired',
    message: 'getAccessToken() gave no token. Return the company access token alone, as a string without spaces.',
    retryable: false,
  })
}

function tooLate() {
  return new ConnectionsError({
    code: 'timed_out',
    message: `getAccessToken() gave nothing in ${longestWaitMilliseconds / 1000} seconds, so no request can be made.`,
    retryable: true,
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
