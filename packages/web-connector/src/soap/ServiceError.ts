/** Where a call failed, which decides how much of the answer can be trusted. */
export type ServiceErrorKind =
  | 'unreachable'
  | 'timed_out'
  | 'dropped'
  | 'certificate'
  | 'http_status'
  | 'content_type'
  | 'malformed'
  | 'unexpected_shape'
  | 'too_few_items'
  | 'no_array'
  | 'not_an_integer'
  | 'fault'

/** A call to the server that gave no usable answer. The message is one that QWCLog.txt may hold. */
export class ServiceError extends Error {
  override name = 'ServiceError'
  constructor(
    readonly kind: ServiceErrorKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
