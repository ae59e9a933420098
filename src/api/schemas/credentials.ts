import * as z from 'zod/mini'
import { idSchema, timeSchema, webUrlSchema } from './primitives'

/** A new Web Connector password, shown once. Never cached, stored or logged. */
export const issuedPasswordSchema = z.object({
  userName: z.string().check(z.minLength(1)),
  password: z.string().check(z.minLength(1)),
  /** The same as `setup.passwordIssuedAt`, as long as no other password is issued. */
  issuedAt: z.optional(timeSchema),
})

/** A one-use link that opens the same setup on the QuickBooks computer. */
export const handoffLinkSchema = z.object({ url: webUrlSchema, expiresAt: timeSchema })

/** What a hand-off code is exchanged for. */
export const handoffRedemptionSchema = z.object({
  companyId: idSchema,
  connectionId: idSchema,
  accessToken: z.string().check(z.minLength(1)),
  expiresIn: z.int().check(z.minimum(1)),
})

/** A new Web Connector password, shown once. */
export type IssuedPassword = z.output<typeof issuedPasswordSchema>
/** A one-use link that opens the same setup on the QuickBooks computer. */
export type HandoffLink = z.output<typeof handoffLinkSchema>
/** What a hand-off code is exchanged for. */
export type HandoffRedemption = z.output<typeof handoffRedemptionSchema>
