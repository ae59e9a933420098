import { corsSettingsSchema } from 'connections-sdk/contract'
import * as v from 'valibot'

/** Origins as a browser writes them, so that they can be compared letter by letter. */
export const corsSettingsInput = v.object({
  allowedOrigins: v.pipe(
    corsSettingsSchema.entries.allowedOrigins,
    v.checkItems((origin) => URL.canParse(origin), 'must be an origin'),
    v.transform((origins) => [...new Set(origins.map((origin) => new URL(origin).origin))]),
  ),
})
