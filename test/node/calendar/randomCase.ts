import type { OraclePause, OracleRule } from './calendarOracle'
import { clockChanges } from './clockChanges'
import type { CalendarCase } from './differences'
import type { RandomNumbers } from './randomNumbers'

const minuteMs = 60_000
const hourMs = 60 * minuteMs

// East and west, half and quarter hours, changes by half an hour and by two, at midnight, in the south, twice around a month of fasting.
const timeZones = [
  'Africa/Cairo',
  'Africa/Casablanca',
  'America/Chicago',
  'America/Havana',
  'America/New_York',
  'America/Phoenix',
  'America/Santiago',
  'America/St_Johns',
  'Antarctica/Troll',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Atlantic/Azores',
  'Australia/Adelaide',
  'Australia/Lord_Howe',
  'Europe/Dublin',
  'Europe/London',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Honolulu',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'UTC',
] as const

/** A schedule, up to five pauses and a moment, every other time near a night on which the clocks change. */
export function randomCase(random: RandomNumbers): CalendarCase {
  const timeZone = random.oneOf(timeZones)
  const changes = clockChanges(timeZone, 2026, 2029)
  const change = changes[random.between(0, changes.length - 1)]
  const at =
    change !== undefined && random.onceIn(2)
      ? change + random.between(-48 * 60, 48 * 60) * minuteMs + fraction(random)
      : random.between(Date.UTC(2026, 0, 1), Date.UTC(2029, 0, 1))
  const pauses = Array.from({ length: random.between(0, 5) }, (_, index) => randomPause(random, at, `pause-${index}`))
  return { rule: randomRule(random, timeZone), pauses, at }
}

function randomRule(random: RandomNumbers, timeZone: string): OracleRule {
  const start = randomTime(random)
  let end = randomTime(random)
  while (end === start) end = randomTime(random)
  return { start, end, days: random.oneOf(['weekdays', 'everyDay'] as const), timeZone }
}

/** Any minute of the day, and every other time one at which clocks change somewhere. */
function randomTime(random: RandomNumbers) {
  const minutes = random.onceIn(2)
    ? random.between(0, 24 * 60 - 1)
    : (random.between(-4, 16) * 15 + 24 * 60) % (24 * 60)
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

function randomPause(random: RandomNumbers, at: number, id: string): OraclePause {
  const start = at + random.between(-36, 72) * hourMs + random.oneOf([0, random.between(-60, 60) * minuteMs])
  const hours = random.onceIn(6) ? random.between(48, 30 * 24) : random.between(1, 30)
  return { id, start, end: start + hours * hourMs + random.oneOf([0, random.between(-59, 59) * minuteMs]) }
}

/** Most moments lie within a minute; some are its first millisecond, where windows begin and end. */
function fraction(random: RandomNumbers) {
  return random.onceIn(2) ? 0 : random.between(1, minuteMs - 1)
}
