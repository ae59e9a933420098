import type { Clock } from './Clock'

/** A PC's own clock. */
export interface PcClock extends Clock {
  /** How far it is ahead of the world's time, in milliseconds; less than 0 when it is behind. */
  offsetMs: number
}

/** A clock that runs as fast as another, and may be set to another time. */
export function createPcClock(clock: Clock): PcClock {
  return {
    offsetMs: 0,
    now() {
      return new Date(clock.now().getTime() + this.offsetMs)
    },
    sleep: (milliseconds, signal) => clock.sleep(milliseconds, signal),
    after: (milliseconds, callback) => clock.after(milliseconds, callback),
  }
}
