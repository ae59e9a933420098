import type { Clock } from '../../packages/web-connector/src/clock/Clock'
import { systemClock } from '../../packages/web-connector/src/clock/systemClock'

/** The real time, with timers that ring so many times sooner. */
export function hurriedClock(times: number): Clock {
  return { ...systemClock, after: (milliseconds, callback) => systemClock.after(milliseconds / times, callback) }
}
