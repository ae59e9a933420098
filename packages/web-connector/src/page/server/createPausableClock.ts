import type { Clock } from '../../clock/Clock'

export interface PausableClock extends Clock {
  /** From now on no timer rings and no sleep ends; the time of day goes on. */
  pause(): void
  /** What came due meanwhile happens now. */
  resume(): void
}

/** A clock for a program that can be suspended, as by a PC that goes to sleep. */
export function createPausableClock(clock: Clock): PausableClock {
  const held = new Set<() => void>()
  let isPaused = false

  const whenRunning = (callback: () => void) => {
    if (!isPaused) return callback()
    held.add(callback)
  }

  return {
    now: () => clock.now(),
    async sleep(milliseconds, signal) {
      await clock.sleep(milliseconds, signal)
      await new Promise<void>((resolve, reject) => {
        const stop = () => reject(signal?.reason as Error)
        signal?.addEventListener('abort', stop, { once: true })
        whenRunning(() => {
          signal?.removeEventListener('abort', stop)
          resolve()
        })
      })
    },
    after(milliseconds, callback) {
      const cancel = clock.after(milliseconds, () => whenRunning(callback))
      return () => {
        cancel()
        held.delete(callback)
      }
    },
    pause() {
      isPaused = true
    },
    resume() {
      isPaused = false
      const due = [...held]
      held.clear()
      for (const callback of due) callback()
    },
  }
}
