import * as v from 'valibot'
import { queryNumber } from './queryNumber'

/** Which part of the timeline to read. */
export const timelineQuerySchema = v.object({
  before: v.optional(v.string()),
  limit: queryNumber(50, 200),
})
