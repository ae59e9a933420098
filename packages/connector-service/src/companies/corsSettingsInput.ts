import { corsSettingsSchema } from 'connections-sdk/contract'
import * as z from 'zod/mini'

const origin = z.string().check(z.refine((text) => URL.canParse(text), 'must be an origin'))

/** Origins as a browser writes them, so that they can be compared letter by letter. */
export const corsSettingsInput = z.object({
  allowedOrigins: z.pipe(
    corsSettingsSchema.shape.allowedOrigins,
    z.pipe(
      z.array(origin),
      z.transform((origins) => [...new Set(origins.map((text) => new URL(text).origin))]),
    ),
  ),
})
