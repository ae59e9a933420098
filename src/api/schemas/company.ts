import * as z from 'zod/mini'
import { idSchema, timeSchema } from './primitives'

/** What a backend sends to create a company. */
export const createCompanySchema = z.object({ name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)) })

/** A small business, the owner of connections. */
export const companySchema = z.object({ id: idSchema, name: z.string(), created: timeSchema })

/** A short-lived token for one company. Never stored, logged or put in a URL. */
export const accessTokenSchema = z.object({
  accessToken: z.string().check(z.minLength(1)),
  expiresIn: z.int().check(z.minimum(1)),
  tokenType: z.literal('Bearer'),
})

/** Which web origins may call the service from a browser. */
export const corsSettingsSchema = z.object({
  allowedOrigins: z.array(z.string().check(z.regex(/^https?:\/\/[^/\s]+$/))).check(z.maxLength(100)),
})

/** A small business, the owner of connections. */
export type Company = z.output<typeof companySchema>
/** A short-lived token for one company. */
export type AccessToken = z.output<typeof accessTokenSchema>
/** Which web origins may call the service from a browser. */
export type CorsSettings = z.output<typeof corsSettingsSchema>
