import * as v from 'valibot'
import { timeSchema } from './primitives'

/** A new Web Connector password, shown once. Never cached, stored or logged. */
export const issuedPasswordSchema = v.object({
  userName: v.pipe(v.string(), v.minLength(1)),
  password: v.pipe(v.string(), v.minLength(1)),
  /** The same as `setup.passwordIssuedAt`, as long as no other password is issued. */
  issuedAt: v.optional(timeSchema),
})

/** A new Web Connector password, shown once. */
export type IssuedPassword = v.InferOutput<typeof issuedPasswordSchema>
