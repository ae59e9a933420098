import { addSeconds } from 'date-fns/addSeconds'
import {
  type Activity,
  contactDueBy,
  currentSyncWindow,
  type Pause,
  type Problem,
  type Schedule,
} from 'connections-sdk/contract'
import type { Selectable } from 'kysely'
import type { DesktopConnectionsTable, SessionsTable } from '../database/tables'
import { isAsking } from '../qbwc/session/isAsking'
import { overallProgress } from './pullProgress'
import type { Pull } from './pullsOf'

type Desktop = Selectable<DesktopConnectionsTable>

/** A connector that misses this many expected calls is offline. */
const missedCalls = 3

/** What the activity of a connection is told from. */
export interface ActivityFacts {
  desktop: Desktop
  status: string
  /** The session that is open now. */
  session: Selectable<SessionsTable> | undefined
  /** The pulls of the sync under way. */
  pulls: readonly Pull[]
  pause: Pause | null
  lastPauseEndedAt: string | null
  schedule: Schedule | null
  expectedEverySeconds: number
  /** There is something to fetch, and nothing of it may be fetched now. */
  isHeldBack: boolean
}

/** What goes on between the Web Connector and the service. */
export function desktopActivity(facts: ActivityFacts, now: Date): Activity {
  const { desktop, session, pulls } = facts
  const isOpen = session !== undefined && !isAsking(session) && session.interrupted_at === null
  return {
    state: activityState(facts, now),
    lastContactAt: lastContactAt(facts),
    expectedEverySeconds: facts.expectedEverySeconds,
    overdueSince: isOpen ? null : overdueSince(facts, now),
    startedAt: isOpen ? session.opened_at : null,
    dataType: isOpen ? (pulls.find(({ status }) => status === 'Fetching')?.data_type ?? null) : null,
    progress: isOpen ? overallProgress(pulls) : null,
    webConnectorVersion: desktop.web_connector_version,
    quickBooksProduct: desktop.quickbooks_product,
  }
}

function activityState(facts: ActivityFacts, now: Date): Activity['state'] {
  const contact = lastContactAt(facts)
  if (contact === null) return 'neverSeen'
  const { session, pause, isHeldBack, status } = facts
  if (session !== undefined && !isAsking(session)) {
    const mustStop = pause !== null || isHeldBack || session.stopping_since !== null || isOver(status)
    if (session.interrupted_at === null) return mustStop ? 'stopping' : 'syncing'
    // Whatever became of it, it is asked for nothing more when it must stop.
    if (!mustStop) return 'unknown'
  }
  return now >= silentFrom(contact, facts) ? 'offline' : 'idle'
}

/** A connection for one sync only has no Auto-Run: nobody expects a call of it. */
function overdueSince(facts: ActivityFacts, now: Date) {
  if (facts.status !== 'Linked' || facts.desktop.sync_mode === 'oneTime') return null
  const dueBy = contactDueBy({ lastContactAt: lastContactAt(facts), expectedEverySeconds: facts.expectedEverySeconds })
  return dueBy !== null && dueBy <= now ? dueBy.toISOString() : null
}

/** The problem as the service saw it, or that a linked connector keeps silent while a sync could run. An ended connection has none. */
export function desktopProblem(facts: ActivityFacts, now: Date): Problem | null {
  const { desktop } = facts
  if (isOver(facts.status)) return null
  if (desktop.problem_code !== null && desktop.problem_observed_at !== null) {
    return {
      code: desktop.problem_code as Problem['code'],
      observedAt: desktop.problem_observed_at,
      webConnectorCode: desktop.problem_web_connector_code,
      hresult: desktop.problem_hresult,
      detail: desktop.problem_detail,
    }
  }
  const contact = lastContactAt(facts)
  if (facts.status !== 'Linked' || contact === null || facts.pause !== null) return null
  const window = facts.schedule === null ? null : currentSyncWindow(facts.schedule, now)
  if (facts.schedule !== null && window === null) return null
  // A computer may be off outside its hours: silence counts from when a call was expected again.
  const expectedFrom = [contact, window?.start.toISOString(), facts.lastPauseEndedAt].reduce<string>(
    (latest, at) => (at != null && at > latest ? at : latest),
    contact,
  )
  const observedAt = silentFrom(expectedFrom, facts)
  return now >= observedAt ? { code: 'connector_silent', observedAt: observedAt.toISOString() } : null
}

function lastContactAt({ desktop, session }: ActivityFacts) {
  const contact = desktop.last_contact_at
  return session !== undefined && (contact === null || session.last_call_at > contact) ? session.last_call_at : contact
}

function silentFrom(since: string, { expectedEverySeconds }: ActivityFacts) {
  return addSeconds(since, missedCalls * expectedEverySeconds)
}

function isOver(status: string) {
  return status === 'Unlinked' || status === 'Deauthorized'
}
