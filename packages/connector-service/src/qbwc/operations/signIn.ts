import { isAutoRun } from 'connections-sdk/contract'
import { differenceInMilliseconds } from 'date-fns/differenceInMilliseconds'
import { changeDesktop, type DesktopChange, type TimelineEntry } from '../../desktop/changeDesktop'
import { lockDesktop } from '../../desktop/lockDesktop'
import { dueDataTypes, isDue } from '../../desktop/nextSyncAt'
import { pausesOf } from '../../desktop/pausesOf'
import { queuePulls } from '../../desktop/queuePulls'
import { syncFactsOf } from '../../desktop/syncFactsOf'
import { inTransaction } from '../../Scope'
import type { ServiceContext } from '../../ServiceContext'
import { problemCleared } from '../problems/problemChange'
import type { Desktop } from '../rows'
import { dropSession, startSession } from '../session/startSession'
import { waitsForCheck } from '../sync/compareCopy'
import { nextPull } from '../sync/nextPull'
import { contact } from './contact'

/** What a right password leads to. Without a ticket no session was opened. */
interface SignedIn {
  ticket: string | null
  outcome: string
}

const notValid: SignedIn = { ticket: null, outcome: 'nvu' }
const nothingToDo: SignedIn = { ticket: null, outcome: 'none' }

/**
 * Opens a session where there is something to do. A session that was open is dropped: its Web Connector has begun anew.
 *
 * @param checked - The connection as it was when its password was found right.
 */
export async function signIn(
  context: ServiceContext,
  checked: Desktop,
  webConnectorVersion: string | null,
): Promise<SignedIn> {
  return inTransaction(context, async (scope) => {
    const connectionId = checked.connection_id
    const desktop = await lockDesktop(scope, connectionId)
    // A new password was issued while the old one was being checked.
    if (desktop === undefined || desktop.password_hash !== checked.password_hash) return notValid
    const now = scope.now()
    const seen = contact(desktop, webConnectorVersion, now)
    const entries: TimelineEntry[] = (await dropSession(scope, connectionId))
      ? [{ kind: 'syncStopped', by: 'connector' }]
      : []
    if (!(await exchangesData(scope, connectionId))) {
      await changeDesktop(scope, connectionId, seen, ...entries)
      return notValid
    }
    if (desktop.signed_in_at === null) entries.push({ kind: 'signedIn', by: 'connector' })
    const cleared = problemCleared(desktop, (code) => code === 'wrong_password' || code === 'connector_outdated')
    const autoRun = await autoRunSeen(scope, desktop)
    const change = { ...seen, ...cleared.change, ...autoRun, signed_in_at: desktop.signed_in_at ?? now.toISOString() }
    await changeDesktop(scope, connectionId, change, ...entries, ...cleared.entries)
    if (!(await hasWork(scope, desktop))) return nothingToDo
    return { ticket: await startSession(scope, connectionId), outcome: desktop.company_path ?? '' }
  })
}

/** Whether a connection is one with which data is exchanged: not one that has ended. */
export async function exchangesData({ db }: ServiceContext, connectionId: string) {
  const connection = await db
    .selectFrom('connections')
    .select('status')
    .where('id', '=', connectionId)
    .executeTakeFirst()
  return connection?.status === 'PendingAuth' || connection?.status === 'Linked'
}

/** Until the company file is known there is always one thing to do, except in a pause: to look at it. */
async function hasWork(scope: ServiceContext, desktop: Desktop) {
  const connectionId = desktop.connection_id
  if (desktop.company_linked_at === null) return (await pausesOf(scope, connectionId)).pause === null
  await queueDueSync(scope, desktop)
  return (await nextPull(scope, desktop)) !== undefined || (await mayCheck(scope, desktop))
}

/** Whether a sync that ended before its last question may ask it now. */
async function mayCheck(scope: ServiceContext, desktop: Desktop) {
  if (!(await waitsForCheck(scope, desktop.connection_id))) return false
  const facts = await syncFactsOf(scope, desktop)
  return isDue({ ...facts, workWaits: true }, scope.now())
}

/** Notes the first run that nobody asked for. While the page asks to press Update Selected, or a sync was asked for, a run may be a press, whenever it comes. */
async function autoRunSeen(scope: ServiceContext, desktop: Desktop): Promise<DesktopChange> {
  const { last_run_at, previous_run_at } = desktop
  if (desktop.auto_run_seen_at !== null || desktop.sync_mode === 'oneTime') return {}
  if (desktop.company_linked_at === null || desktop.problem_code !== null) return {}
  const now = scope.now()
  const previousGapMs =
    last_run_at === null || previous_run_at === null ? null : differenceInMilliseconds(last_run_at, previous_run_at)
  if (!isAutoRun(now, { previousAt: last_run_at, previousGapMs }, scope.settings.scheduleMinutes * 60)) return {}
  const facts = await syncFactsOf(scope, desktop)
  const isFirstSyncDue = !facts.firstSyncCompleted && isDue(facts, now)
  return isFirstSyncDue || facts.customerWaits ? {} : { auto_run_seen_at: now.toISOString() }
}

/** Queues what has changed since the last sync, when a linked connection's next one is due and nothing waits already. */
async function queueDueSync(scope: ServiceContext, desktop: Desktop): Promise<void> {
  if (desktop.first_sync_completed_at === null) return
  const now = scope.now()
  const facts = await syncFactsOf(scope, desktop)
  if (facts.workWaits || !isDue(facts, now)) return
  const dataTypes = dueDataTypes(facts, now)
  await queuePulls(scope, { connectionId: desktop.connection_id, dataTypes, by: 'service', extent: 'changes' })
}
