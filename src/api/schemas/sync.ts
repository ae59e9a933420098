import * as z from 'zod/mini'

/** A sync asked for now; without `dataTypes`, all of them. */
export const syncRequestSchema = z.object({
  dataTypes: z.optional(z.array(z.string()).check(z.minLength(1), z.maxLength(50))),
})

/** A sync asked for now. */
export type SyncRequest = z.infer<typeof syncRequestSchema>
