import * as z from 'zod/mini'
import { openEnum } from './openEnum'
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

/** What a browser may say it runs on. */
const platforms = ['windows', 'mac', 'iphone', 'ipad', 'android', 'chromebook', 'linux'] as const

/** A hand-off as it stands: whoever opened its link may go on with this setup, and with nothing else. */
export const handoffStatusSchema = z.object({
  /** Identifies it in paths; opaque, and no secret. */
  id: idSchema,
  /** Until when the link can be opened, and once it was, until when its opener may go on, ISO 8601 UTC. */
  expiresAt: timeSchema,
  /** When the link was opened, ISO 8601 UTC; null or absent until then. */
  openedAt: z.nullish(timeSchema),
  /** What the browser that opened it runs on; null or absent until then, and where it isn't known. */
  openedOn: z.nullish(openEnum(platforms)),
})

/** A connection's hand-offs that are still good, newest first. A new one ends the earlier, so there is one at most. */
export const handoffListSchema = z.object({
  /** The hand-offs, newest first, without their links. */
  results: z.array(handoffStatusSchema),
})

/** A one-use link that opens the same setup on the QuickBooks computer; shown when it is made and never again. */
export const handoffLinkSchema = z.extend(handoffStatusSchema, {
  /** The link, http or https; its code stands in the fragment and is good for one use. */
  url: webUrlSchema,
})

/** What a hand-off code is exchanged for. */
export const handoffRedemptionSchema = z.object({
  /** The company whose connection is set up. */
  companyId: idSchema,
  /** The connection that is set up. */
  connectionId: idSchema,
  /** The hand-off that was opened: for as long as it lasts, a server may ask for further tokens of it. */
  handoffId: idSchema,
  /** Goes into `Authorization: Bearer …`; opaque. */
  accessToken: z.string().check(z.minLength(1)),
  /** Seconds from now until the token ends. */
  expiresIn: z.int().check(z.minimum(1)),
})

/** A new Web Connector password, shown once. */
export type IssuedPassword = z.output<typeof issuedPasswordSchema>
/** A hand-off as it stands, without its link. */
export type HandoffStatus = z.output<typeof handoffStatusSchema>
/** A connection's hand-offs that are still good. */
export type HandoffList = z.output<typeof handoffListSchema>
/** A one-use link that opens the same setup on the QuickBooks computer. */
export type HandoffLink = z.output<typeof handoffLinkSchema>
/** What a hand-off code is exchanged for. */
export type HandoffRedemption = z.output<typeof handoffRedemptionSchema>
