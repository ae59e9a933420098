import type { Clock } from '../../packages/web-connector/src/clock/Clock'
import { systemClock } from '../../packages/web-connector/src/clock/systemClock'

export interface MovableClock extends Clock {
  /** Moves time on by so many minutes: what was to ring by then rings now. */
  pass(minutes: number): void
}

interface Timer {
  /** Milliseconds since 1970, as this clock has it. */
  at: number
  ring: () => void
}

/** The real time, which a test can move on. */
export function movableClock(): MovableClock {
  let aheadMs = 0
  const timers = new Set<Timer>()
  const now = () => Date.now() + aheadMs
  return {
    ...systemClock,
    now: () => new Date(now()),
    after(milliseconds, callback) {
      const cancel = () => {
        timers.delete(timer)
        cancelReal()
      }
      const timer: Timer = {
        at: now() + milliseconds,
        ring() {
          cancel()
          callback()
        },
      }
      const cancelReal = systemClock.after(milliseconds, timer.ring)
      timers.add(timer)
      return cancel
    },
    pass(minutes) {
      aheadMs += minutes * 60_000
      const due = [...timers].filter(({ at }) => at <= now()).toSorted((one, other) => one.at - other.at)
      for (const timer of due) timer.ring()
    },
  }
}
