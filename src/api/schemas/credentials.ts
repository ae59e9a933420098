import * as z from 'zod/mini'
import { idSchema, timeSchema, webUrlSchema } from './primitives'

/** A new Web Connector password, shown once. Never cached, stored or logged. */
export const issuedPasswordSchema = z.object({
  /** The user name that the configuration file gives to the Web Connector. */
  userName: z.string().check(z.minLength(1)),
  /** What the customer types into the Web Connector. */
  password: z.string().check(z.minLength(1)),
  /** When it was issued, ISO 8601 UTC: the same as `setup.passwordIssuedAt`, as long as no other password is issued. Absent from older services. */
  issuedAt: z.optional(timeSchema),
})

/** A one-use link that opens the same setup on the QuickBooks computer. */
export const handoffLinkSchema = z.object({
  /** The link, http or https; its code stands in the fragment and is good for one use. */
  url: webUrlSchema,
  /** Until when it can be used, ISO 8601 UTC. */
  expiresAt: timeSchema,
})

/** What a hand-off code is exchanged for. */
export const handoffRedemptionSchema = z.object({
  /** The company whose connection is set up. */
  companyId: idSchema,
  /** The connection that is set up. */
  connectionId: idSchema,
  /** Goes into `Authorization: Bearer …`; opaque. */
  accessToken: z.string().check(z.minLength(1)),
  /** Seconds from now until the token ends. */
  expiresIn: z.int().check(z.minimum(1)),
})

/** A new Web Connector password, shown once. */
export type IssuedPassword = z.output<typeof issuedPasswordSchema>
/** A one-use link that opens the same setup on the QuickBooks computer. */
export type HandoffLink = z.output<typeof handoffLinkSchema>
/** What a hand-off code is exchanged for. */
export type HandoffRedemption = z.output<typeof handoffRedemptionSchema>
