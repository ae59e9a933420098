import type { Clock } from './Clock'

export interface VirtualClock extends Clock {
  /** Every sleep that was asked for, in milliseconds, in order. */
  readonly sleeps: readonly number[]
  /** Moves time on, and runs the timers that fall due on the way, in their order. */
  advance(milliseconds: number): void
}

interface Timer {
  at: number
  callback: () => void
}

/**
 * Time that moves only when told to. A sleep is over as soon as it begins, and moves the time by its length;
 * timers set with `after` wait for `advance`.
 * @param startAt ISO 8601 time at which it begins.
 */
export function createVirtualClock(startAt = '2026-11-02T15:00:00Z'): VirtualClock {
  let now = Date.parse(startAt)
  const timers = new Set<Timer>()
  const sleeps: number[] = []

  const nextDue = (until: number) =>
    [...timers].filter((timer) => timer.at <= until).sort((left, right) => left.at - right.at)[0]

  return {
    sleeps,
    now: () => new Date(now),
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted()
      sleeps.push(milliseconds)
      now += milliseconds
      await new Promise((resolve) => setImmediate(resolve))
      signal?.throwIfAborted()
    },
    after: (milliseconds, callback) => {
      const timer = { at: now + milliseconds, callback }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    advance: (milliseconds) => {
      const until = now + milliseconds
      for (let due = nextDue(until); due; due = nextDue(until)) {
        timers.delete(due)
        now = Math.max(now, due.at)
        due.callback()
      }
      now = Math.max(now, until)
    },
  }
}
