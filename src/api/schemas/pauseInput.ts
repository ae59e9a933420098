import * as v from 'valibot'
import { timeSchema } from './primitives'

/** A pause as a client sends it; without `startsAt` it begins now. */
export const pauseInputSchema = v.object({ startsAt: v.optional(timeSchema), endsAt: timeSchema })

/** A pause's new end. */
export const pauseEndSchema = v.object({ endsAt: timeSchema })

/** A pause as a client sends it; without `startsAt` it begins now. */
export type PauseInput = v.InferOutput<typeof pauseInputSchema>
