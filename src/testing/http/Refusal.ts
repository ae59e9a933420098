import type { Connection } from '../../api/schemas/connection'
import type { RefusedField } from '../../api/schemas/safeParse'

/** An answer of the fake API that is not a success. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly statusCode: number,
    message: string,
    readonly details: {
      fields?: readonly (RefusedField & { validatorName?: string })[]
      /** Seconds, or an HTTP date. */
      retryAfter?: number | string
      /** The methods that the address takes. */
      allow?: string
    } = {},
  ) {
    super(message)
  }
}

/** Refuses what would go on with a connection that has ended. */
export function refuseEnded({ status }: Pick<Connection, 'status'>): void {
  if (status !== 'Unlinked' && status !== 'Deauthorized') return
  throw new Refusal(409, `This connection is ${status}: bring it back first.`)
}

/** The answer for what doesn't exist, and for what is another company's. */
export function notFound(what: string): Refusal {
  return new Refusal(404, `There is no such ${what}.`)
}

/** The answer for one refused field. */
export function refusedField(itemId: string, message: string): Refusal {
  return new Refusal(400, 'The request was refused.', { fields: [{ itemId, message }] })
}
