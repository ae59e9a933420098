import { readComputerClock } from '../../copy/computerClock'
import { appendChanges } from '../../copy/recordChanges'
import { changeDesktop } from '../../desktop/changeDesktop'
import { type Candidate, candidateOf } from '../../desktop/companyCandidate'
import { knowsPath, sameText, withPaths } from '../../desktop/companyPaths'
import { queuePulls } from '../../desktop/queuePulls'
import { resetCandidate } from '../../desktop/resetConnection'
import { chosenDataTypes } from '../../syncSettings/chosenDataTypes'
import { problemCleared } from '../problems/problemChange'
import type { LockedSession } from '../session/withSessionLock'
import { readEverything } from './readAgain'

/** Lets the session read the company; the first time links the connection. */
export async function letIn(turn: LockedSession, { name, path, computerName }: Candidate) {
  const { scope, desktop, setState } = turn
  const isFirst = desktop.company_linked_at === null
  const asked = candidateOf(desktop)
  // It has just been confirmed, or nobody is asked.
  const isNewPlace = (asked !== null && sameText(asked.path, path)) || !knowsPath(desktop, path)
  // A refused question says nothing about reaching QuickBooks: it is gone once a sync went through.
  const cleared = problemCleared(desktop, (code) => code !== 'data_rejected')
  await setState({ company_checked: 1 })
  await changeDesktop(
    scope,
    desktop.connection_id,
    {
      ...cleared.change,
      company_name: name,
      company_path: path,
      computer_name: computerName,
      confirmed_paths: withPaths(desktop, path),
      ...resetCandidate,
      ...(isFirst && linkedNow(turn)),
    },
    ...cleared.entries,
    ...(isFirst ? [{ kind: 'companyLinked', by: 'connector', detail: name } as const] : []),
  )
  const { change, mustReadEverything } = readComputerClock(desktop, turn.session.computer_time, scope.now())
  if (isFirst) await link(turn)
  await changeDesktop(scope, desktop.connection_id, change)
  if (isFirst) return
  if (mustReadEverything || isNewPlace) await readEverything(scope, desktop.connection_id)
}

function linkedNow({ scope, desktop }: LockedSession) {
  const now = scope.now().toISOString()
  const confirmedAt = desktop.company_confirmed_at ?? (scope.settings.confirmCompany ? now : null)
  return { company_linked_at: now, company_confirmed_at: confirmedAt }
}

async function link({ scope, desktop }: LockedSession) {
  const connectionId = desktop.connection_id
  if (desktop.company_name === null) await eraseOtherCompany(scope, connectionId)
  await scope.db
    .updateTable('connections')
    .set({ status: 'Linked' })
    .where('id', '=', connectionId)
    .where('status', '=', 'PendingAuth')
    .execute()
  const dataTypes = (await chosenDataTypes(scope, connectionId))
    .filter(({ isFetchedOnFirstLink }) => isFetchedOnFirstLink)
    .map(({ dataType }) => dataType)
  await queuePulls(scope, { connectionId, dataTypes, by: 'service', extent: 'everything' })
}

/** A connection holds one company's records: those of another, for which this one took its place, go. Whoever follows the changes hears of it. */
async function eraseOtherCompany(scope: LockedSession['scope'], connectionId: string) {
  const { db } = scope
  const held = await db
    .selectFrom('records')
    .select(['data_type', 'record_id'])
    .where('connection_id', '=', connectionId)
    .where('is_deleted', '=', 0)
    .execute()
  await appendChanges(
    scope,
    connectionId,
    held.map(({ data_type, record_id }) => ({ dataType: data_type, recordId: record_id, change: 'deleted' })),
  )
  for (const table of ['records', 'unreadable_records', 'pulls', 'data_types'] as const) {
    await db.deleteFrom(table).where('connection_id', '=', connectionId).execute()
  }
  await db.updateTable('connections').set({ last_sync_at: null }).where('id', '=', connectionId).execute()
  await changeDesktop(scope, connectionId, {
    deleted_until: null,
    checked_at: null,
    check_due: 0,
    computer_time: null,
    computer_ahead_seconds: null,
  })
}
