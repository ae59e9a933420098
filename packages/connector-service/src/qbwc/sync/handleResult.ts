import { changeDesktop } from '../../desktop/changeDesktop'
import { overallProgress } from '../../desktop/pullProgress'
import { unbegun, unfinishedStatuses } from '../../desktop/pullsOf'
import type { Scope } from '../../Scope'
import { problemChange } from '../problems/problemChange'
import type { QueryAnswer, UnreadableRecord } from '../qbxml/readQueryAnswer'
import type { Pull, Session } from '../rows'
import { failSession } from '../session/failSession'
import type { LockedSession } from '../session/withSessionLock'
import { completeSync } from './completeSync'
import { compareCopy, isCheckDue, noteUnanswered } from './compareCopy'
import { dataTypeSource } from './dataTypeQueries'
import { endPull } from './endPull'
import { finishSync } from './finishSync'
import { nextPull } from './nextPull'
import { idsOf, wantedOf } from './nextRequest'
import { readReferring } from './readAgain'
import { nextPageSize, smallerPageSize, usualPageSize } from './pageSize'
import type { PullResult } from './pullResult'
import { dataTypeState, setDataTypeState } from '../../copy/dataTypeState'
import { markSeen } from '../../copy/heldRecords'
import { heldAmong, storeRecords } from '../../copy/storeRecords'
import { timeOrderedId } from '../../database/timeOrderedId'

/**
 * Keeps what came of a request and decides how the session goes on.
 *
 * @returns 0 to 99 when there is more to ask, 100 when there is not, -1 when nothing more can be asked.
 */
export async function handleResult(turn: LockedSession, pull: Pull | undefined, outcome: PullResult): Promise<number> {
  if (outcome.kind === 'thrown') {
    const { problem } = outcome
    // A QuickBooks that doesn't understand this question has answered all others.
    if (turn.session.asked === 'check' && problem.code === 'data_rejected') return finishUnchecked(turn)
    // Asked again, the same question would be rejected again; other data types go on at the next update.
    if (problem.code === 'data_rejected' && pull?.status === 'Fetching') {
      await endPull(turn.scope, pull, { status: 'FetchError', error: `${problem.hresult}: ${problem.detail}` })
      await completeSync(turn)
    }
    await failSession(turn, problem)
    return -1
  }
  if (outcome.kind === 'checked') await compareCopy(turn, outcome.answer)
  else if (turn.session.asked === 'check') return finishUnchecked(turn)
  else if (pull !== undefined) await storeOutcome(turn, pull, outcome)
  const hasMore = turn.status === 'Linked' && ((await nextPull(turn.scope, turn.desktop)) ?? (await isCheckDue(turn)))
  if (!hasMore) {
    await finishSync(turn)
    return 100
  }
  await turn.setState({ state: 'waitForSendRequest' })
  return syncPercent(turn.scope, turn.session)
}

async function storeOutcome(turn: LockedSession, pull: Pull, outcome: PullResult) {
  if (outcome.kind === 'answered') await storeResult(turn, pull, outcome.answer, outcome.length)
  if (outcome.kind === 'refused') await storeError(turn, pull, outcome.detail)
  if (outcome.kind === 'refusedForNow') await askAgain(turn, pull, outcome.detail)
  if (outcome.kind === 'tooLarge') await askForLess(turn, pull)
}

async function finishUnchecked(turn: LockedSession) {
  await noteUnanswered(turn)
  await finishSync(turn)
  return 100
}

/** How much of a session's work is done, 0 to 99: what it has fetched, against that and all that waits. */
async function syncPercent({ db }: Pick<Scope, 'db'>, session: Session): Promise<number> {
  const pulls = await db
    .selectFrom('pulls')
    .selectAll()
    .where('connection_id', '=', session.connection_id)
    .where((row) => row.or([row('session_id', '=', session.id), row('status', 'in', [...unfinishedStatuses])]))
    .execute()
  return Math.min(99, overallProgress(pulls))
}

/** Keeps what QuickBooks answered, and how far the pull has come. */
async function storeResult({ scope, desktop }: LockedSession, pull: Pull, answer: QueryAnswer, length: number) {
  const { connection_id: connectionId } = desktop
  const source = { connectionId, dataType: pull.data_type, generation: pull.generation }
  const renamed = await storeRecords(scope, source, await toKeep(scope, pull, answer))
  await setAside(scope, pull, answer.unreadable)
  // Cancelled by a disconnection while QuickBooks worked on it: what came is kept, the rest isn't asked for.
  if (pull.status === 'Cancelled') return
  await readReferring(scope, connectionId, renamed, pull.requested_by)
  await adaptPage(scope, pull, answer, length)
  const progressed = { ...pull, ...(await progressOf(scope, pull, answer)) }
  await scope.db
    .updateTable('pulls')
    .set({
      received: progressed.received,
      remaining: progressed.remaining,
      iterator_id: progressed.iterator_id,
      query_index: progressed.query_index,
      latest_modified_at: progressed.latest_modified_at,
      passing_refusals: 0,
      unreadable: pull.unreadable + answer.unreadable.length,
      characters_removed: pull.characters_removed + answer.charactersRemoved,
    })
    .where('id', '=', pull.id)
    .execute()
  if (progressed.remaining === 0) {
    const gone = await endPull(scope, progressed, { status: 'Complete' })
    await changeDesktop(scope, connectionId, { check_due: 1 })
    await readReferring(scope, connectionId, gone, pull.requested_by)
  } else await changeDesktop(scope, connectionId, {})
}

/** How far a pull has come with an answer. */
async function progressOf(scope: Scope, pull: Pull, answer: QueryAnswer) {
  const latest_modified_at = latestOf(pull.latest_modified_at, answer)
  const { query_index } = pull
  const hasFurtherQuery = (dataTypeSource(pull.data_type)?.queries.length ?? 0) > query_index + 1
  const further = { remaining: null, iterator_id: null, query_index: query_index + 1, latest_modified_at }
  const wanted = wantedOf(pull, await dataTypeState(scope, pull.connection_id, pull.data_type))
  if (wanted.kind === 'records') {
    const received = pull.received + wanted.ids.length
    const remaining = idsOf(pull.record_ids ?? '[]').length - received
    return remaining <= 0 && hasFurtherQuery
      ? { ...further, received: 0 }
      : { received, remaining, iterator_id: null, query_index, latest_modified_at }
  }
  const received = pull.received + answer.records.length + answer.unreadable.length
  const remaining = answer.remaining ?? 0
  return remaining === 0 && hasFurtherQuery
    ? { ...further, received }
    : { received, remaining, iterator_id: answer.iteratorId, query_index, latest_modified_at }
}

/** Of transactions those dated since the day that was chosen, and those that are held already: what was read stays, and is kept right. */
async function toKeep(scope: Scope, { connection_id, data_type, since_date }: Pull, { records }: QueryAnswer) {
  const isEarlier = ({ date }: (typeof records)[number]) => since_date !== null && (date ?? '') < since_date
  const earlier = records.filter(isEarlier).map(({ recordId }) => recordId)
  const held = await heldAmong(scope, { connectionId: connection_id, dataType: data_type }, earlier)
  return records.filter((record) => !isEarlier(record) || held.has(record.recordId))
}

function latestOf(before: string | null, { records }: QueryAnswer) {
  return records.reduce<string | null>(
    (latest, { modifiedAt }) => (modifiedAt !== null && (latest === null || modifiedAt > latest) ? modifiedAt : latest),
    before,
  )
}

/** Keeps what couldn't be read as it came. It is there all the same: what is held of it stays. */
async function setAside({ db, now }: Scope, pull: Pull, unreadable: readonly UnreadableRecord[]) {
  const at = now()
  const { connection_id, data_type, generation } = pull
  for (const { reason, recordId, text } of unreadable) {
    const id = timeOrderedId(at)
    await db
      .insertInto('unreadable_records')
      .values({ id, connection_id, data_type, at: at.toISOString(), reason, record_id: recordId, text })
      .execute()
  }
  const ids = unreadable.flatMap(({ recordId }) => (recordId === null ? [] : [recordId]))
  await markSeen({ db }, { connectionId: connection_id, dataType: data_type }, generation, ids)
}

async function adaptPage(
  scope: LockedSession['scope'],
  pull: Pull,
  { records, unreadable }: QueryAnswer,
  length: number,
) {
  const kind = dataTypeSource(pull.data_type)?.queries[pull.query_index]?.kind
  if (kind === undefined || pull.record_ids !== null) return
  const state = await dataTypeState(scope, pull.connection_id, pull.data_type)
  const size = state.page_size ?? usualPageSize(kind)
  const part = length / scope.settings.largestAnswerBytes
  const page_size = nextPageSize(size, kind, records.length + unreadable.length, part)
  if (page_size !== size) await setDataTypeState(scope, state, { page_size })
}

/** Begins the pull again with smaller pages: an iterator that went past what was lost can't go back. */
async function askForLess(turn: LockedSession, pull: Pull) {
  const { scope } = turn
  const kind = dataTypeSource(pull.data_type)?.queries[pull.query_index]?.kind ?? 'single'
  const state = await dataTypeState(scope, pull.connection_id, pull.data_type)
  const page_size = smallerPageSize(state.page_size ?? usualPageSize(kind))
  if (page_size === null) {
    await storeError(turn, pull, 'A single answer of QuickBooks is larger than what is taken.')
    return
  }
  await setDataTypeState(scope, state, { page_size })
  await beginAgain(turn, pull, {})
}

/** A refusal that passes is no problem of anybody's, unless it doesn't pass. */
async function askAgain(turn: LockedSession, pull: Pull, detail: string) {
  if (pull.passing_refusals >= mostPassingRefusals) await storeError(turn, pull, detail)
  else await beginAgain(turn, pull, { passing_refusals: pull.passing_refusals + 1 })
}

const mostPassingRefusals = 5

async function beginAgain({ scope, desktop }: LockedSession, pull: Pull, change: Partial<Pull>) {
  if (pull.status === 'Cancelled') return
  await scope.db
    .updateTable('pulls')
    .set({ ...unbegun, ...change })
    .where('id', '=', pull.id)
    .execute()
  await changeDesktop(scope, desktop.connection_id, {})
}

/** Marks what QuickBooks refused to answer; other data types go on. */
async function storeError({ scope, desktop }: LockedSession, pull: Pull, detail: string) {
  if (pull.status !== 'Cancelled') await endPull(scope, pull, { status: 'FetchError', error: detail })
  const { change, entries } = problemChange(desktop, { code: 'data_rejected', detail }, scope.now())
  await changeDesktop(scope, desktop.connection_id, change, ...entries)
}
