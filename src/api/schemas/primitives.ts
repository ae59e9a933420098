import * as z from 'zod/mini'

const offset = /(?:Z|[+-]\d{2}:?\d{2})$/
const isoDateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/
const noTime = 'must be an ISO 8601 time'

/** A moment, ISO 8601 UTC. One without an offset is read as UTC, as some providers send it; the result always ends in `Z`. */
export const timeSchema = z.pipe(
  z.string().check(
    z.regex(isoDateTime, noTime),
    z.refine((value) => isCalendarDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(asUtc(value))), noTime),
  ),
  z.transform((value) => new Date(asUtc(value)).toISOString()),
)

/** An address that the browser will open. Anything but http(s) is refused, so that a compromised server can't run script. */
export const webUrlSchema = z.string().check(z.refine(isWebUrl, 'must be an http or https URL'))

/** An opaque identifier. */
export const idSchema = z.string().check(z.minLength(1), z.maxLength(200))

/** A count of bytes. */
export const bytesSchema = z.int().check(z.minimum(0))

/** A whole percentage, 0 to 100. */
export const progressSchema = z.number().check(z.minimum(0), z.maximum(100))

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
