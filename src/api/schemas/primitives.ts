import * as v from 'valibot'
import { wholeNumber } from './wholeNumber'

const offset = /(?:Z|[+-]\d{2}:?\d{2})$/
const isoDateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/
const noTime = 'must be an ISO 8601 time'

/** A moment, ISO 8601 UTC. One without an offset is read as UTC, as some providers send it; the result always ends in `Z`. */
export const timeSchema = v.pipe(
  v.string(),
  v.regex(isoDateTime, noTime),
  v.check((value) => isCalendarDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(asUtc(value))), noTime),
  v.transform((value) => new Date(asUtc(value)).toISOString()),
)

/** An address that the browser will open. Anything but http(s) is refused, so that a compromised server can't run script. */
export const webUrlSchema = v.pipe(v.string(), v.check(isWebUrl, 'must be an http or https URL'))

/** An opaque identifier. */
export const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

/** A count of bytes. */
export const bytesSchema = wholeNumber(0)

/** A whole percentage, 0 to 100. */
export const progressSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(100))

/** Engines read 30 February as 2 March. */
function isCalendarDay(day: string) {
  const read = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day)
}

function asUtc(value: string) {
  return offset.test(value) ? value : `${value}Z`
}

function isWebUrl(value: string) {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
}
