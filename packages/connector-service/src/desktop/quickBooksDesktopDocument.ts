import {
  type Activity,
  hasConnectorPreinstalled,
  type Problem,
  type QuickBooksDesktop,
  quickBooksDesktopKey,
  type ReplacementReason,
  type Setup,
} from 'connections-sdk/contract'
import { addSeconds } from 'date-fns/addSeconds'
import type { Selectable } from 'kysely'
import { dataTypeStates } from '../copy/dataTypeState'
import type { DesktopConnectionsTable } from '../database/tables'
import { inTransaction, type Scope } from '../Scope'
import { wrongPasswords } from '../qbwc/operations/passwordAttempts'
import type { Settings } from '../settings/Settings'
import { candidateBody } from './companyCandidate'
import { configurationFileName } from './configurationFileName'
import { type ActivityFacts, desktopActivity, desktopProblem } from './desktopActivity'
import { isDue, nextSyncAt } from './nextSyncAt'
import { lastPauseEndedAt, pausesOf } from './pausesOf'
import { pullProgress } from './pullProgress'
import { type Pull, pullsOf, unfinishedStatuses } from './pullsOf'
import { storedSchedule, syncFactsOf } from './syncFactsOf'
import { chosenDataTypes } from '../syncSettings/chosenDataTypes'

/** What the document tells besides what the database holds. */
export interface DocumentScope extends Scope {
  settings: Pick<Settings, 'applicationName' | 'installer' | 'scheduleMinutes' | 'syncEveryMinutes'>
}

/** Everything a screen shows of one connection, as of now; null when there is no such connection. */
export async function quickBooksDesktopDocument(
  outer: DocumentScope,
  connectionId: string,
): Promise<QuickBooksDesktop | null> {
  return inTransaction(outer, async (scope) => {
    const row = await scope.db
      .selectFrom('desktop_connections')
      .innerJoin('connections', 'connections.id', 'desktop_connections.connection_id')
      .selectAll('desktop_connections')
      .select(['connections.status', 'connections.last_sync_at', 'connections.company_id'])
      .where('connection_id', '=', connectionId)
      .executeTakeFirst()
    if (row === undefined) return null
    const { status, last_sync_at, company_id: companyId, ...desktop } = row
    const now = scope.now()
    const pulls = await pullsOf(scope, connectionId)
    const { pause, upcomingPauses } = await pausesOf(scope, connectionId)
    const syncFacts = await syncFactsOf(scope, desktop)
    const open = await openSession(scope, connectionId)
    // One that was told to end although this registration never signed in is of the one before.
    const session = open?.state === 'waitForClose' && desktop.signed_in_at === null ? undefined : open
    const facts: ActivityFacts = {
      desktop,
      status,
      session,
      pulls: pullsUnderWay(pulls),
      pause,
      lastPauseEndedAt: await lastPauseEndedAt(scope, connectionId),
      schedule: storedSchedule(desktop.sync_schedule),
      expectedEverySeconds: scope.settings.scheduleMinutes * 60,
      isHeldBack: syncFacts.workWaits && !isDue(syncFacts, now),
    }
    const activity = desktopActivity(facts, now)
    const companyCandidate = await candidateBody(scope, desktop, session)
    const mayRead = status === 'Linked' && !companyCandidate?.isAtOtherPath
    return {
      connectionId,
      connectionStatus: status as QuickBooksDesktop['connectionStatus'],
      lastSync: last_sync_at,
      applicationName: desktop.application_name,
      providerName: scope.settings.applicationName,
      hosting: desktop.hosting,
      isAdministrator: desktop.is_administrator === null ? null : desktop.is_administrator === 1,
      hasOtherCompany: await hasOtherCompany(scope, companyId, connectionId),
      syncMode: desktop.sync_mode as QuickBooksDesktop['syncMode'],
      access: 'read',
      setup: setupFacts(desktop),
      connector: hasConnectorPreinstalled(desktop.hosting) ? null : scope.settings.installer.manifest,
      configuration: {
        fileName: configurationFileName(desktop.application_name, desktop.generation),
        generation: desktop.generation,
        replacementReason: desktop.replacement_reason as ReplacementReason | null,
      },
      companyFile:
        desktop.company_name === null
          ? null
          : {
              companyName: desktop.company_name,
              path: desktop.company_path ?? '',
              computerName: desktop.computer_name,
            },
      companyCandidate,
      activity,
      problem: await problemOf(scope, facts, now),
      syncSchedule: facts.schedule,
      nextSyncAt: mayRead ? expectedSyncAt(nextSyncAt(syncFacts, now), activity, now) : null,
      pause,
      upcomingPauses,
      dataTypes: await dataTypes(scope, connectionId, pulls),
    }
  })
}

/** Whether another connection of the same customer reads a company through QuickBooks Desktop. */
async function hasOtherCompany(scope: Scope, companyId: string, connectionId: string) {
  const other = await scope.db
    .selectFrom('connections')
    .select('id')
    .where('company_id', '=', companyId)
    .where('id', '!=', connectionId)
    .where('platform_key', '=', quickBooksDesktopKey)
    .where('status', '=', 'Linked')
    .limit(1)
    .executeTakeFirst()
  return other !== undefined
}

/** The problem; of wrong passwords also how many there were, and until when no other is looked at. */
async function problemOf(scope: Scope, facts: ActivityFacts, now: Date): Promise<Problem | null> {
  const problem = desktopProblem(facts, now)
  if (problem?.code !== 'wrong_password') return problem
  const { count, lockedUntil } = await wrongPasswords(scope, facts.desktop)
  return { ...problem, wrongPasswords: count, lockedUntil }
}

/** A sync that is due begins when the Web Connector calls next. That moment stands still, as an ETag needs, also when the call is late. */
function expectedSyncAt(dueAt: Date | null, { lastContactAt, expectedEverySeconds }: Activity, now: Date) {
  if (dueAt === null) return null
  if (dueAt > now || lastContactAt === null) return dueAt.toISOString()
  return addSeconds(lastContactAt, expectedEverySeconds).toISOString()
}

/** The pulls of one sync share the time at which they were asked for. */
function pullsUnderWay(pulls: readonly Pull[]) {
  const since = pulls.find(({ status }) => unfinishedStatuses.some((one) => one === status))?.requested_at
  return since === undefined ? [] : pulls.filter(({ requested_at }) => requested_at >= since)
}

/** What is read, and what was read before it was chosen otherwise. */
async function dataTypes(scope: DocumentScope, connectionId: string, pulls: readonly Pull[]) {
  const states = new Map((await dataTypeStates(scope, connectionId)).map((state) => [state.data_type, state]))
  const chosen = await chosenDataTypes(scope, connectionId)
  const former = [...states.values()].filter(
    ({ data_type, record_count }) => record_count > 0 && !chosen.some(({ dataType }) => dataType === data_type),
  )
  const unreadable = await unreadableCounts(scope, connectionId)
  const all = [...chosen, ...former.map(({ data_type }) => ({ dataType: data_type, from: null }))]
  return all.map(({ dataType, from }) => {
    const pull = pulls.findLast(({ data_type }) => data_type === dataType)
    return {
      dataType,
      status: (pull?.status ?? 'Initial') as QuickBooksDesktop['dataTypes'][number]['status'],
      progress: pull === undefined ? 0 : pullProgress(pull),
      recordCount: states.get(dataType)?.record_count ?? 0,
      unreadableCount: unreadable.get(dataType) ?? 0,
      from,
      chosenBy: 'provider' as const,
      lastSuccessfulSync: states.get(dataType)?.last_success_at ?? null,
    }
  })
}

async function unreadableCounts({ db }: Scope, connectionId: string) {
  const rows = await db
    .selectFrom('unreadable_records')
    .select(['data_type', (row) => row.fn.countAll().as('count')])
    .where('connection_id', '=', connectionId)
    .groupBy('data_type')
    .execute()
  return new Map(rows.map(({ data_type, count }) => [data_type, Number(count)]))
}

/** The session that the Web Connector has open on a connection now. */
async function openSession({ db, now }: Pick<Scope, 'db' | 'now'>, connectionId: string) {
  return db
    .selectFrom('sessions')
    .selectAll()
    .where('connection_id', '=', connectionId)
    .where('expires_at', '>', now().toISOString())
    .orderBy('opened_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** When each thing of setup was seen to happen. */
function setupFacts(desktop: Selectable<DesktopConnectionsTable>): Setup {
  return {
    requirementsConfirmedAt: desktop.requirements_confirmed_at,
    connectorDownloadedAt: desktop.connector_downloaded_at,
    connectorInstalledAt: desktop.connector_installed_at,
    configurationDownloadedAt: desktop.configuration_downloaded_at,
    configurationOpenedAt: desktop.configuration_opened_at,
    configurationAddedAt: desktop.configuration_added_at,
    passwordIssuedAt: desktop.password_issued_at,
    firstContactAt: desktop.first_contact_at,
    signedInAt: desktop.signed_in_at,
    companyConfirmedAt: desktop.company_confirmed_at,
    companyLinkedAt: desktop.company_linked_at,
    scheduleChosenAt: desktop.schedule_chosen_at,
    firstSyncStartedAt: desktop.first_sync_started_at,
    firstSyncCompletedAt: desktop.first_sync_completed_at,
    autoRunSeenAt: desktop.auto_run_seen_at,
  }
}
