const brand = Symbol.for('connections-sdk.error')

/**
 * Everything that can go wrong on our side of a call: network, contract, session.
 * `not_offered`: the service doesn't have this part of the contract, and trying again can't help.
 * `session_expired`: the service refused a fresh token, or your `getAccessToken` threw a {@link ConnectionsError} with this code.
 * `token_unavailable`: your `getAccessToken` threw something else, gave nothing in time, or gave no token.
 */
export type ConnectionsErrorCode =
  | 'provider_missing'
  | 'session_expired'
  | 'token_unavailable'
  | 'not_allowed'
  | 'not_found'
  | 'not_offered'
  | 'conflict'
  | 'invalid_request'
  | 'rate_limited'
  | 'offline'
  | 'timed_out'
  | 'service_unavailable'
  | 'unexpected_response'

/** What a {@link ConnectionsError} is made from. */
export interface ConnectionsErrorOptions {
  /** What kind of trouble this is; users read `messages.errors[code]`. */
  code: ConnectionsErrorCode
  /** For developers: what happened, why it matters, what to do. Never holds a token, a password or a field's value. */
  message: string
  /** True when the same call may succeed later without anyone changing anything. */
  retryable: boolean
  /** HTTP status, where an answer came. */
  status?: number | undefined
  /** What the service says of its refusal (`error` of its answer), in its words, for a developer; not for a customer, and not to be compared. */
  reason?: string | undefined
  /** The service's own name for this failure, to quote to its support. */
  correlationId?: string | undefined
  /** Seconds to wait before another try, as the service asked by `Retry-After`. */
  retryAfterSeconds?: number | undefined
  /** Input the service refused, each with the field and the reason. */
  fieldErrors?: readonly FieldError[] | undefined
  /** What was thrown below, where something was. */
  cause?: unknown
}

/** One refused field of a request. */
export interface FieldError {
  /** Where in the input: `endsAt`, `allowedOrigins.0`. */
  field: string
  /** Why, in the service's words; never the value. */
  message: string
  /** Which rule refused it, for code to compare, such as `expired` of a hand-off's `code`; undefined where the service names none. */
  rule?: string | undefined
}

/** The one error class of the SDK. A customer's wrong password is not an error: it is data, in `problem`. */
export class ConnectionsError extends Error {
  /** Always `ConnectionsError`. */
  override readonly name = 'ConnectionsError'
  /** What kind of trouble this is. */
  readonly code: ConnectionsErrorCode
  /** True when the same call may succeed later without anyone changing anything. */
  readonly retryable: boolean
  /** HTTP status, where an answer came. */
  readonly status: number | undefined
  /** What the service says of its refusal, in its words, for a developer; undefined where it says nothing. `fieldErrors` has what code can compare. */
  readonly reason: string | undefined
  /** The service's own name for this failure, to quote to its support. */
  readonly correlationId: string | undefined
  /** Seconds to wait before another try, where the service asked for it. */
  readonly retryAfterSeconds: number | undefined
  /** Input the service refused; empty for every other trouble. */
  readonly fieldErrors: readonly FieldError[]

  constructor(options: ConnectionsErrorOptions) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause })
    Object.defineProperty(this, brand, { value: true })
    this.code = options.code
    this.retryable = options.retryable
    this.status = options.status
    this.reason = options.reason
    this.correlationId = options.correlationId
    this.retryAfterSeconds = options.retryAfterSeconds
    this.fieldErrors = options.fieldErrors ?? []
  }
}

/** True for a {@link ConnectionsError}, also one made by another bundled copy of this package. */
export function isConnectionsError(value: unknown): value is ConnectionsError {
  return typeof value === 'object' && value !== null && brand in value
}

/** Whether a service failed for good: it doesn't have what it was asked for. */
export function isNotOffered(error: unknown): boolean {
  return isConnectionsError(error) && error.code === 'not_offered'
}

/** Code or words that are fetched when they are needed didn't come. */
export function loadError(cause: unknown): ConnectionsError {
  const message = 'A part of connections-sdk could not be fetched; what was shown stays.'
  return new ConnectionsError({ code: 'offline', message, retryable: true, cause })
}

/** What an integrator reads who forgot the provider. */
export function providerMissing(): ConnectionsError {
  return new ConnectionsError({
    code: 'provider_missing',
    message:
      'A connections-sdk component was rendered outside <ConnectionsProvider>, so it has no client to ask and no words. ' +
      'Wrap it in <ConnectionsProvider client={createConnectionsClient({ … })} locale={en}>.',
    retryable: false,
  })
}
