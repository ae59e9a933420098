import * as z from 'zod/mini'

/** A new Web Connector password, shown once. Never cached, stored or logged. */
export const issuedPasswordSchema = z.object({
  userName: z.string().check(z.minLength(1)),
  password: z.string().check(z.minLength(1)),
})

/** A new Web Connector password, shown once. */
export type IssuedPassword = z.infer<typeof issuedPasswordSchema>
