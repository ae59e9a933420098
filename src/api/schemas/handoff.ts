import * as z from 'zod/mini'
import { idSchema, timeSchema, webUrlSchema } from './primitives'

/** A one-use link that opens the same setup on the QuickBooks computer. */
export const handoffSchema = z.object({ url: webUrlSchema, expiresAt: timeSchema })

/** What a hand-off code is exchanged for. */
export const handoffRedemptionSchema = z.object({
  companyId: idSchema,
  connectionId: idSchema,
  accessToken: z.string().check(z.minLength(1)),
  expiresIn: z.int().check(z.positive()),
})

/** A one-use link that opens the same setup on the QuickBooks computer. */
export type Handoff = z.infer<typeof handoffSchema>
/** What a hand-off code is exchanged for. */
export type HandoffRedemption = z.infer<typeof handoffRedemptionSchema>
