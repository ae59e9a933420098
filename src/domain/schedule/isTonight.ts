import { wallClock } from '../time/wallClock'

const eveningMinutes = 17 * 60

/** Whether a moment lies in this evening, 5 PM to midnight, on a clock in `timeZone` (an IANA name). */
export function isTonight(at: Date, now: Date, timeZone: string): boolean {
  const { day, minutes } = wallClock(timeZone, at)
  return day === wallClock(timeZone, now).day && minutes >= eveningMinutes
}
