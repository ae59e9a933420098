import type { RefusedField } from '../../api/schemas/safeParse'

/** An answer of the fake API that is not a success. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly statusCode: number,
    message: string,
    readonly details: {
      fields?: readonly (RefusedField & { validatorName?: string })[]
      /** Seconds, or an HTTP date. */ retryAfter?: number | string
    } = {},
  ) {
    super(message)
  }
}

/** The answer for what doesn't exist, and for what is another company's. */
export function notFound(what: string): Refusal {
  return new Refusal(404, `There is no such ${what}.`)
}

/** The answer for one refused field. */
export function refusedField(itemId: string, message: string): Refusal {
  return new Refusal(400, 'The request was refused.', { fields: [{ itemId, message }] })
}
