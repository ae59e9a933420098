import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { ConnectionsError } from '../../errors'

/** What decides how soon to look again. */
export interface PollSituation {
  desktop: QuickBooksDesktop | undefined
  /** Why the last look failed. */
  error: ConnectionsError | null
  /** How long looks had been failing when the last one failed. */
  failingMilliseconds: number
  isHidden: boolean
  /** The service tells every change by itself; a look is then only a safety net. */
  hasEvents: boolean
}

const lasting: ReadonlySet<ConnectionsError['code']> = new Set(['not_found', 'not_allowed', 'not_offered'])
const soon = 1500
const busy = 2500
const calm = 15_000
const rare = 30_000

/** Milliseconds until the next look at a connection, or undefined where looking again can't help. */
export function pollDelay({
  desktop,
  error,
  failingMilliseconds,
  isHidden,
  hasEvents,
}: PollSituation): number | undefined {
  if (error && lasting.has(error.code)) return undefined
  // Waiting as long again as it has failed doubles the gaps; whole seconds keep a re-render from restarting the timer.
  if (error) return Math.min(Math.max(Math.round(failingMilliseconds / 1000) * 1000, soon), rare)
  if (!desktop) return undefined
  if (hasEvents) return rare
  if (isHidden) return calm
  const { state } = desktop.activity
  if (state === 'syncing' || state === 'stopping') return busy
  if (desktop.setup.firstSyncCompletedAt !== null) return calm
  const waitsForWindow = desktop.setup.scheduleChosenAt !== null && desktop.nextSyncAt !== null
  return waitsForWindow ? calm : soon
}
