import * as z from 'zod/mini'

/** The body of any 4xx or 5xx answer. */
export const errorBodySchema = z.object({
  /** The HTTP status, once more. */
  statusCode: z.int(),
  /** What went wrong, for a developer; never a secret and nothing of another company. */
  error: z.string(),
  /** Identifies the call in the service's log, as the header `X-Correlation-Id` does. */
  correlationId: z.string(),
  /** Which service answered; null or absent where it doesn't say. */
  service: z.nullish(z.string()),
  /** Which fields were refused; null or absent where none was. */
  validation: z.nullish(
    z.object({
      /** One entry for each refused field. */
      errors: z.array(
        z.object({
          /** Where in the body or query: `endsAt`, `results.0.linkUrl`; `body` for the whole of it. */
          itemId: z.string(),
          /** What must be; never the value itself. */
          message: z.string(),
          /** Which rule refused it; null or absent where the service names none. */
          validatorName: z.nullish(z.string()),
        }),
      ),
    }),
  ),
  /** Whether the same call may succeed later, as text; null or absent where the service doesn't say. */
  canBeRetried: z.nullish(z.string()),
  /** The service's own number for the error; null or absent where it has none. */
  detailedErrorCode: z.nullish(z.int()),
})

/** The body of any 4xx or 5xx answer. */
export type ErrorBody = z.output<typeof errorBodySchema>
