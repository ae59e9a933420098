import * as v from 'valibot'
import { idSchema, timeSchema } from './primitives'
import { wholeNumber } from './wholeNumber'

/** What a backend sends to create a company. */
export const createCompanySchema = v.object({ name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)) })

/** A small business, the owner of connections. */
export const companySchema = v.object({ id: idSchema, name: v.string(), created: timeSchema })

/** A short-lived token for one company. Never stored, logged or put in a URL. */
export const accessTokenSchema = v.object({
  accessToken: v.pipe(v.string(), v.minLength(1)),
  expiresIn: wholeNumber(1),
  tokenType: v.literal('Bearer'),
})

/** Which web origins may call the service from a browser. */
export const corsSettingsSchema = v.object({
  allowedOrigins: v.pipe(v.array(v.pipe(v.string(), v.regex(/^https?:\/\/[^/\s]+$/))), v.maxLength(100)),
})

/** A small business, the owner of connections. */
export type Company = v.InferOutput<typeof companySchema>
/** A short-lived token for one company. */
export type AccessToken = v.InferOutput<typeof accessTokenSchema>
/** Which web origins may call the service from a browser. */
export type CorsSettings = v.InferOutput<typeof corsSettingsSchema>
