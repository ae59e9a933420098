import { subDays } from 'date-fns/subDays'
import { asOf } from '../../copy/computerClock'
import { type DataTypeState, dataTypeStates, setDataTypeState } from '../../copy/dataTypeState'
import { type DeletedRecord, markDeleted, unseenRecords } from '../../copy/markDeleted'
import { changeDesktop } from '../../desktop/changeDesktop'
import { pausesOf } from '../../desktop/pausesOf'
import { hasUnfinishedPulls } from '../../desktop/pullsOf'
import { queuePulls } from '../../desktop/queuePulls'
import type { Scope } from '../../Scope'
import type { CheckAnswer } from '../qbxml/readCheckAnswer'
import type { Pull } from '../rows'
import type { LockedSession } from '../session/withSessionLock'
import { dataTypeDeletedAs, dataTypeSource } from './dataTypeQueries'
import { pullsOfSession } from './pullsOfSession'
import { askedBy, readEverything, readReferring } from './readAgain'
import { checkRequest, overlapFrom } from './requests'

/** Whether the copy is to be compared with what was deleted and with QuickBooks' counts: something was read, and nothing else waits. */
export async function isCheckDue({ scope, desktop, status }: LockedSession): Promise<boolean> {
  const isPaused = (await pausesOf(scope, desktop.connection_id)).pause !== null
  return status === 'Linked' && !isPaused && (await waitsForCheck(scope, desktop.connection_id))
}

/** Whether nothing but that comparison is left of a sync, its session having ended before. */
export async function waitsForCheck({ db }: Pick<Scope, 'db'>, connectionId: string): Promise<boolean> {
  const { check_due } = await db
    .selectFrom('desktop_connections')
    .select('check_due')
    .where('connection_id', '=', connectionId)
    .executeTakeFirstOrThrow()
  if (check_due === 0) return false
  return !(await hasUnfinishedPulls({ db }, connectionId))
}

/** The qbXML that asks for what the copy is compared with. */
export async function askForCheck({ scope, desktop, session, setState }: LockedSession, version: string) {
  await setState({ asked: 'check' })
  const states = await heldStates(scope, desktop.connection_id)
  const read = completed(await pullsOfSession(scope, session.id))
  return checkRequest({
    version,
    requestId: String(session.turn),
    deletedSince: deletedSince(desktop),
    held: states.map(({ data_type }) => data_type),
    counted: states
      .filter((state) => read.some(({ data_type }) => data_type === state.data_type))
      .map(({ data_type, since_date }) => ({ dataType: data_type, sinceDate: since_date })),
  })
}

/** What a session read to the end of what it asked for, certain records apart. */
function completed(pulls: readonly Pull[]) {
  return pulls.filter(({ status, record_ids }) => status === 'Complete' && record_ids === null)
}

function deletedSince({ deleted_until }: Pick<LockedSession['desktop'], 'deleted_until'>) {
  return deleted_until === null ? null : overlapFrom(deleted_until)
}

/** The data types that were read whole at least once. */
async function heldStates(scope: LockedSession['scope'], connectionId: string) {
  return (await dataTypeStates(scope, connectionId)).filter(
    ({ last_success_id, data_type }) => last_success_id !== null && dataTypeSource(data_type) !== undefined,
  )
}

/**
 * Takes in what QuickBooks says of deletions and counts. Where the copy can't be made right by that alone, what must be read again is queued,
 * and the session goes on with it:
 *
 * - A record that was read before, within the time that was asked for again, and is neither there nor deleted; or a deletion that QuickBooks no
 *   longer knows: an older backup was restored. Everything is read.
 * - Another number of records than QuickBooks has: what changed meanwhile is read, and if that isn't it, the whole data type.
 * - Records that refer to one that is gone: see {@link readReferring}.
 */
export async function compareCopy(turn: LockedSession, answer: CheckAnswer): Promise<void> {
  const { scope, desktop, session } = turn
  const connectionId = desktop.connection_id
  const gone = await takeDeletions(turn, answer)
  const pulls = completed(await pullsOfSession(scope, session.id))
  const isRestored = (await forgotDeletion(turn, answer)) || (await missesRecords(turn, pulls))
  await noteCheck(turn, answer)
  if (isRestored) {
    await readEverything(scope, connectionId, askedBy(pulls))
    return
  }
  await readUneven(turn, answer, pulls)
  await readReferring(scope, connectionId, gone, askedBy(pulls))
}

/** QuickBooks would not say: the next sync asks again. */
export async function noteUnanswered({ scope, desktop }: LockedSession) {
  await changeDesktop(scope, desktop.connection_id, { check_due: 0 })
}

/** @returns the ids of the records that are gone now */
async function takeDeletions({ scope, desktop }: LockedSession, { deleted }: CheckAnswer): Promise<string[]> {
  const byType = new Map<string, DeletedRecord[]>()
  for (const { type, id, deletedAt } of deleted) {
    const dataType = dataTypeDeletedAs(type)
    if (dataType !== undefined) byType.set(dataType, [...(byType.get(dataType) ?? []), { recordId: id, deletedAt }])
  }
  const gone: string[] = []
  for (const [dataType, records] of byType) {
    gone.push(...(await markDeleted(scope, desktop.connection_id, dataType, records)))
  }
  return gone
}

/** Whether QuickBooks left out a record that it must have given again. */
async function missesRecords({ scope, desktop }: LockedSession, pulls: readonly Pull[]) {
  for (const { data_type, generation } of await dataTypeStates(scope, desktop.connection_id)) {
    const pull = pulls.findLast((one) => one.data_type === data_type)
    if (pull === undefined || pull.modified_since === null || pull.generation !== generation) continue
    // What couldn't be read may be what wasn't seen.
    if (pull.unreadable > 0) continue
    const changedSince = overlapFrom(pull.modified_since)
    const unseen = await unseenRecords(scope, desktop.connection_id, data_type, generation, { changedSince })
    if (unseen.length > 0) return true
  }
  return false
}

/** Whether QuickBooks no longer tells of a deletion that it told of, within the time that was asked for. */
async function forgotDeletion({ scope, desktop, session }: LockedSession, { deleted, knowsDeletions }: CheckAnswer) {
  const since = deletedSince(desktop)
  if (since === null || !knowsDeletions) return false
  const known = await scope.db
    .selectFrom('records')
    .select('record_id')
    .where('connection_id', '=', desktop.connection_id)
    .where('is_deleted', '=', 1)
    .where('deleted_at', '>=', since)
    // QuickBooks keeps them for about 90 days.
    .where('deleted_at', '>=', subDays(asOf(session, scope.now()), keptDays).toISOString())
    .execute()
  const told = new Set(deleted.map(({ id }) => id))
  return known.some(({ record_id }) => !told.has(record_id))
}

async function noteCheck({ scope, desktop, session }: LockedSession, { deleted, knowsDeletions }: CheckAnswer) {
  const now = scope.now().toISOString()
  const latest = [desktop.deleted_until, ...deleted.map(({ deletedAt }) => deletedAt)]
    .filter((time) => time !== null)
    .toSorted()
    .at(-1)
  const end = asOf(session, scope.now())
  const until = latest !== undefined && latest > end ? end : (latest ?? null)
  await changeDesktop(scope, desktop.connection_id, {
    check_due: 0,
    checked_at: now,
    ...(knowsDeletions && { deleted_until: until }),
  })
}

const keptDays = 80

/**
 * Reads again what QuickBooks has another number of than is held. A number that stays different however often everything is read, as records that
 * can't be read make it, is accepted the second time: at the first, somebody may just have been at work.
 */
async function readUneven({ scope, desktop }: LockedSession, { counts }: CheckAnswer, pulls: readonly Pull[]) {
  const connectionId = desktop.connection_id
  for (const state of await dataTypeStates(scope, connectionId)) {
    const own = pulls.filter(({ data_type }) => data_type === state.data_type)
    if (own.length === 0) continue
    const held = await countLive(scope, state)
    const difference = (counts.get(state.data_type) ?? held) - held
    if (difference === state.count_difference) continue
    const request = { connectionId, dataTypes: [state.data_type], by: askedBy(own) } as const
    if (own.length === 1) await queuePulls(scope, { ...request, extent: 'changes' })
    else if (own.length < mostReadings) await queuePulls(scope, { ...request, extent: 'everything' })
    else if (state.count_difference_seen !== difference)
      await setDataTypeState(scope, state, { count_difference_seen: difference })
    else await setDataTypeState(scope, state, { count_difference: difference, count_difference_seen: null })
  }
}

/** How many live records are held of those that were counted. */
async function countLive(
  { db }: Pick<Scope, 'db'>,
  { connection_id, data_type, since_date, record_count }: DataTypeState,
) {
  if (since_date === null) return record_count
  const { count } = await db
    .selectFrom('records')
    .select((row) => row.fn.countAll().as('count'))
    .where('connection_id', '=', connection_id)
    .where('data_type', '=', data_type)
    .where('is_deleted', '=', 0)
    .where('txn_date', '>=', since_date)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** In one session: what changed, what changed meanwhile, everything. */
const mostReadings = 3
