import * as v from 'valibot'
import { notArray } from './notArray'

/** A sync asked for now; without `dataTypes`, all of them. */
export const syncRequestSchema = notArray(
  v.object({
    dataTypes: v.optional(v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(50))),
  }),
)

/** A sync asked for now. */
export type SyncRequest = v.InferOutput<typeof syncRequestSchema>
