import { secondsInDay, secondsInHour, secondsInMinute } from 'date-fns/constants'
import { differenceInSeconds } from 'date-fns/differenceInSeconds'

/** A stretch of time as a clock counts it. */
export interface Duration {
  days: number
  /** 0 to 23. */
  hours: number
  /** 0 to 59. */
  minutes: number
  /** 0 to 59. */
  seconds: number
}

/** From one moment to another, whole seconds; nothing when the second isn't later. A day is 24 hours, whatever the clocks do. */
export function duration(from: Date, to: Date): Duration {
  const seconds = Math.max(0, differenceInSeconds(to, from))
  return {
    days: Math.floor(seconds / secondsInDay),
    hours: Math.floor(seconds / secondsInHour) % 24,
    minutes: Math.floor(seconds / secondsInMinute) % 60,
    seconds: seconds % 60,
  }
}
