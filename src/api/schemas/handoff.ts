import * as v from 'valibot'
import { idSchema, timeSchema, webUrlSchema } from './primitives'
import { wholeNumber } from './wholeNumber'

/** A one-use link that opens the same setup on the QuickBooks computer. */
export const handoffSchema = v.object({ url: webUrlSchema, expiresAt: timeSchema })

/** What a hand-off code is exchanged for. */
export const handoffRedemptionSchema = v.object({
  companyId: idSchema,
  connectionId: idSchema,
  accessToken: v.pipe(v.string(), v.minLength(1)),
  expiresIn: wholeNumber(1),
})

/** A one-use link that opens the same setup on the QuickBooks computer. */
export type Handoff = v.InferOutput<typeof handoffSchema>
/** What a hand-off code is exchanged for. */
export type HandoffRedemption = v.InferOutput<typeof handoffRedemptionSchema>
