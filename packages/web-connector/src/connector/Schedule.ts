import type { Clock } from '../clock/Clock'
import type { RegisteredApplication } from './RegisteredApplication'

/** When Auto-Run is next due: an interval after the last run, or after now when there was none; null without an interval. */
export function nextRunAt(application: RegisteredApplication, now: Date): string | null {
  if (application.everySeconds === null) return null
  const from = application.lastRunAt === null ? now.getTime() : Date.parse(application.lastRunAt)
  const due = from + application.everySeconds * 1000
  return new Date(Math.max(due, now.getTime())).toISOString()
}

/** Auto-Run's timers, one for each row whose `nextRunAt` is set. */
export class Schedule {
  readonly #timers = new Map<string, () => void>()

  constructor(
    private readonly clock: Clock,
    private readonly onDue: (key: string) => void,
  ) {}

  set({ key, autoRun, nextRunAt: dueAt }: RegisteredApplication) {
    this.cancel(key)
    if (!autoRun || dueAt === null) return
    const wait = Math.max(0, Date.parse(dueAt) - this.clock.now().getTime())
    const cancel = this.clock.after(wait, () => {
      this.#timers.delete(key)
      this.onDue(key)
    })
    this.#timers.set(key, cancel)
  }

  cancel(key: string) {
    this.#timers.get(key)?.()
    this.#timers.delete(key)
  }

  cancelAll() {
    for (const key of this.#timers.keys()) this.cancel(key)
  }
}
