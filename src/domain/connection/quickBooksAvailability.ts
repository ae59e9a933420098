import { isAfter } from 'date-fns/isAfter'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'

/** Whether QuickBooks can be used, and why. */
export type QuickBooksAvailability =
  /** A sync runs: QuickBooks is busy. */
  | 'syncing'
  /** Busy until the answer in flight has come. */
  | 'stopping'
  /** Free, and no sync starts before the pause ends. */
  | 'paused'
  /** A sync ran when the service was interrupted: it may run still, and most likely doesn't. */
  | 'unknown'
  /** Free until the next sync. */
  | 'free'

/** Whether QuickBooks can be used. Free only once the service has seen the Web Connector end its session. */
export function quickBooksAvailability(
  { activity, pause }: Pick<QuickBooksDesktop, 'activity' | 'pause'>,
  now: Date,
): QuickBooksAvailability {
  const isPaused = pause !== null && isAfter(pause.endsAt, now)
  if (activity.state === 'stopping') return 'stopping'
  if (activity.state === 'syncing') return isPaused ? 'stopping' : 'syncing'
  if (isPaused) return 'paused'
  return activity.state === 'unknown' ? 'unknown' : 'free'
}
