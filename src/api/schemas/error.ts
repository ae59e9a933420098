import * as z from 'zod/mini'

/** The body of any 4xx or 5xx answer. */
export const errorBodySchema = z.object({
  statusCode: z.int(),
  error: z.string(),
  correlationId: z.string(),
  service: z.optional(z.nullable(z.string())),
  validation: z.optional(
    z.nullable(
      z.object({
        errors: z.array(
          z.object({
            itemId: z.string(),
            message: z.string(),
            validatorName: z.optional(z.nullable(z.string())),
          }),
        ),
      }),
    ),
  ),
  canBeRetried: z.optional(z.nullable(z.string())),
  detailedErrorCode: z.optional(z.nullable(z.int())),
})

/** The body of any 4xx or 5xx answer. */
export type ErrorBody = z.infer<typeof errorBodySchema>
