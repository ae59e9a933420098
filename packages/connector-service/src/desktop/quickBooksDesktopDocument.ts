import { firstLinkDataTypes, type Activity, type QuickBooksDesktop } from 'connections-sdk/contract'
import type { Selectable } from 'kysely'
import type { PullsTable } from '../database/tables'
import { inTransaction, type Scope } from '../Scope'
import { hostedKinds, type Settings } from '../settings/Settings'
import { configurationFileName } from './configurationFileName'
import { desktopActivity, desktopProblem, type ActivityFacts } from './desktopActivity'
import { nextSyncAt } from './nextSyncAt'
import { lastPauseEndedAt, pausesOf } from './pausesOf'
import { pullProgress } from './pullProgress'
import { lastSuccesses, pullsOf, recordCounts, unfinishedStatuses } from './pullsOf'
import { openSession } from './openSession'
import { setupFacts } from './setupFacts'
import { storedSchedule, syncFactsOf } from './syncFactsOf'

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
      .select('connections.status')
      .where('connection_id', '=', connectionId)
      .executeTakeFirst()
    if (row === undefined) return null
    const { status, ...desktop } = row
    const now = scope.now()
    const pulls = await pullsOf(scope, connectionId)
    const { pause, upcomingPauses } = await pausesOf(scope, connectionId)
    const syncFacts = await syncFactsOf(scope, desktop, scope.settings.syncEveryMinutes)
    const facts: ActivityFacts = {
      desktop,
      status,
      session: await openSession(scope, connectionId),
      pulls: pullsUnderWay(pulls),
      pause,
      lastPauseEndedAt: await lastPauseEndedAt(scope, connectionId),
      schedule: storedSchedule(desktop.sync_schedule),
      expectedEverySeconds: scope.settings.scheduleMinutes * 60,
      isHeldBack: syncFacts.workWaits && nextSyncAt(syncFacts, now) > now,
    }
    const activity = desktopActivity(facts, now)
    const isHosted = hostedKinds.some((kind) => kind === desktop.hosting)
    return {
      connectionId,
      applicationName: desktop.application_name,
      providerName: scope.settings.applicationName,
      hosting: desktop.hosting as QuickBooksDesktop['hosting'],
      syncMode: desktop.sync_mode as QuickBooksDesktop['syncMode'],
      setup: setupFacts(desktop),
      connector: isHosted ? null : scope.settings.installer.manifest,
      configuration: { fileName: configurationFileName(desktop.application_name), generation: desktop.generation },
      companyFile:
        desktop.company_name === null
          ? null
          : {
              companyName: desktop.company_name,
              path: desktop.company_path ?? '',
              computerName: desktop.computer_name,
            },
      activity,
      problem: desktopProblem(facts, now),
      syncSchedule: facts.schedule,
      nextSyncAt: status === 'Linked' ? expectedSyncAt(nextSyncAt(syncFacts, now), activity, now) : null,
      pause,
      upcomingPauses,
      dataTypes: await dataTypes(scope, connectionId, pulls),
    }
  })
}

/** A sync that is due begins when the Web Connector calls next. That moment stands still, as an ETag needs, also when the call is late. */
function expectedSyncAt(dueAt: Date, { lastContactAt, expectedEverySeconds }: Activity, now: Date) {
  if (dueAt > now || lastContactAt === null) return dueAt.toISOString()
  return new Date(Date.parse(lastContactAt) + expectedEverySeconds * 1000).toISOString()
}

/** The pulls of one sync share the time at which they were asked for. */
function pullsUnderWay(pulls: readonly Selectable<PullsTable>[]) {
  const since = pulls.find(({ status }) => unfinishedStatuses.some((one) => one === status))?.requested_at
  return since === undefined ? [] : pulls.filter(({ requested_at }) => requested_at >= since)
}

async function dataTypes(scope: Scope, connectionId: string, pulls: readonly Selectable<PullsTable>[]) {
  const successes = await lastSuccesses(scope, connectionId)
  const counts = await recordCounts(scope, connectionId)
  return firstLinkDataTypes.map((dataType) => {
    const pull = pulls.findLast(({ data_type }) => data_type === dataType)
    return {
      dataType,
      status: (pull?.status ?? 'Initial') as QuickBooksDesktop['dataTypes'][number]['status'],
      progress: pull === undefined ? 0 : pullProgress(pull),
      recordCount: counts.get(dataType) ?? 0,
      lastSuccessfulSync: successes.get(dataType) ?? null,
    }
  })
}
