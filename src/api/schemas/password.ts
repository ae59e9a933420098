import * as z from 'zod/mini'
import { timeSchema } from './primitives'

/** A new Web Connector password, shown once. Never cached, stored or logged. */
export const issuedPasswordSchema = z.object({
  userName: z.string().check(z.minLength(1)),
  password: z.string().check(z.minLength(1)),
  /** The same as `setup.passwordIssuedAt`, as long as no other password is issued. */
  issuedAt: z.optional(timeSchema),
})

/** A new Web Connector password, shown once. */
export type IssuedPassword = z.infer<typeof issuedPasswordSchema>
