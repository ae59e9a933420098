import { setTimeout as delay } from 'node:timers/promises'
import type { Clock } from './Clock'

// setTimeout counts in 32 bits: a longer wait would fire at once.
const longestTimer = 2 ** 31 - 1

/** The real time. Timers set with `after` do not keep the process alive. */
export const systemClock: Clock = {
  now: () => new Date(),
  sleep: async (milliseconds, signal) => {
    await delay(milliseconds, undefined, signal ? { signal } : {})
  },
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, Math.min(milliseconds, longestTimer))
    timer.unref()
    return () => clearTimeout(timer)
  },
}
