import type { RefusedField } from 'connections-sdk/contract'

/** An answer that is not a success, in words that may leave the service. */
export class HttpError extends Error {
  override readonly name = 'HttpError'

  /**
   * @param statusCode - 400 to 599
   * @param message - told to the caller: no secret, no stack, nothing of another company
   */
  constructor(
    readonly statusCode: number,
    message: string,
    readonly details: {
      fields?: readonly (RefusedField & { validatorName?: string })[]
      retryAfterSeconds?: number
      challenge?: 'Basic' | 'Bearer'
    } = {},
  ) {
    super(message)
  }
}

/** The answer for what doesn't exist, and for what is another company's. */
export function notFound(what: string) {
  return new HttpError(404, `There is no such ${what}.`)
}

/** The answer for one refused field. */
export function refusedField(itemId: string, message: string) {
  return new HttpError(400, 'The request was refused.', { fields: [{ itemId, message }] })
}
