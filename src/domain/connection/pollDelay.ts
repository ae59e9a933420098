import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { ConnectionsError } from '../../errors'

/** What decides how soonMs to look again. */
export interface PollFacts {
  desktop: QuickBooksDesktop | undefined
  /** Why the last look failed. */
  error: ConnectionsError | null
  /** How long looks had been failing when the last one failed. */
  failingMs: number
  isHidden: boolean
  /** The service tells every change by itself; a look is then only a safety net. */
  hasEvents: boolean
}

const lasting: ReadonlySet<ConnectionsError['code']> = new Set(['not_found', 'not_allowed', 'not_offered'])
const soonMs = 1500
const busyMs = 2500
const calmMs = 15_000
const rareMs = 30_000

/** Milliseconds until the next look at a connection, or undefined where looking again can't help. */
export function pollDelay({ desktop, error, failingMs, isHidden, hasEvents }: PollFacts): number | undefined {
  if (error && lasting.has(error.code)) return undefined
  // Waiting as long again as it has failed doubles the gaps; whole seconds keep a re-render from restarting the timer.
  if (error) return Math.min(Math.max(Math.round(failingMs / 1000) * 1000, soonMs), rareMs)
  if (!desktop) return undefined
  if (hasEvents) return rareMs
  if (isHidden) return calmMs
  const { state } = desktop.activity
  if (state === 'syncing' || state === 'stopping' || state === 'unknown') return busyMs
  if (desktop.setup.firstSyncCompletedAt !== null) return calmMs
  const waitsForWindow = desktop.setup.scheduleChosenAt !== null && desktop.nextSyncAt !== null
  return waitsForWindow ? calmMs : soonMs
}
