import { z } from 'zod'
import { qwcFileSchema } from '../qwc/QwcFile'

/** A row of the Web Connector, as it is kept between starts. */
export const registeredApplicationSchema = z.object({
  /** Unique here: AppUniqueName, or else AppName, or for a second one of the same name `Name (2)`. */
  key: z.string(),
  file: qwcFileSchema,
  selected: z.boolean(),
  autoRun: z.boolean(),
  everySeconds: z.number().nullable(),
  /** The server's lower limit for everySeconds, or 0. */
  minimumSeconds: z.number(),
  lastRunAt: z.string().nullable(),
  nextRunAt: z.string().nullable(),
  lastResult: z.string(),
  statusCode: z.string().nullable(),
})

export type RegisteredApplication = z.infer<typeof registeredApplicationSchema>
