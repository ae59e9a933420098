import { corsSettingsSchema } from 'connections-sdk/contract'
import * as z from 'zod/mini'

/** Origins as a browser writes them, so that they can be compared letter by letter. */
export const corsSettingsInput = z.pipe(
  corsSettingsSchema.check(
    z.superRefine(({ allowedOrigins }, { addIssue }) => {
      for (const [index, origin] of allowedOrigins.entries()) {
        if (/^https?:\/\//.test(origin) && !URL.canParse(origin)) {
          addIssue({ code: 'custom', path: ['allowedOrigins', index], message: 'must be an origin' })
        }
      }
    }),
  ),
  z.transform(({ allowedOrigins }) => ({
    allowedOrigins: [...new Set(allowedOrigins.map((origin) => new URL(origin).origin))],
  })),
)
