import { changeDesktop } from '../../desktop/changeDesktop'
import { overallProgress } from '../../desktop/pullProgress'
import { unfinishedStatuses } from '../../desktop/pullsOf'
import type { Scope } from '../../Scope'
import { problemChange } from '../problems/problemChange'
import type { QueryAnswer } from '../qbxml/readQueryAnswer'
import type { Pull, Session } from '../rows'
import { failSession } from '../session/failSession'
import type { LockedSession } from '../session/withSessionLock'
import { completeSync } from './completeSync'
import { endPull } from './endPull'
import { finishSync } from './finishSync'
import { nextPull } from './nextPull'
import type { PullResult } from './pullResult'
import { storeRecords } from '../../copy/storeRecords'

/**
 * Keeps what came of a request and decides how the session goes on.
 *
 * @returns 0 to 99 when there is more to ask, 100 when there is not, -1 when nothing more can be asked.
 */
export async function handleResult(turn: LockedSession, pull: Pull | undefined, outcome: PullResult): Promise<number> {
  if (outcome.kind === 'thrown') {
    const { problem } = outcome
    // Asked again, the same question would be rejected again; other data types go on at the next update.
    if (problem.code === 'data_rejected' && pull?.status === 'Fetching') {
      await endPull(turn.scope, pull, { status: 'FetchError', error: `${problem.hresult}: ${problem.detail}` })
      await completeSync(turn)
    }
    await failSession(turn, problem)
    return -1
  }
  if (pull !== undefined && outcome.kind === 'answered') await storeResult(turn, pull, outcome.answer)
  if (pull !== undefined && outcome.kind === 'refused') await storeError(turn, pull, outcome.detail)
  if (turn.status !== 'Linked' || (await nextPull(turn.scope, turn.desktop)) === undefined) {
    await finishSync(turn)
    return 100
  }
  await turn.setState({ state: 'waitForSendRequest' })
  return syncPercent(turn.scope, turn.session)
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
async function storeResult({ scope, desktop }: LockedSession, pull: Pull, answer: QueryAnswer) {
  await storeRecords(
    scope,
    { connectionId: desktop.connection_id, dataType: pull.data_type, generation: pull.generation },
    answer.records,
  )
  // Cancelled by a disconnection while QuickBooks worked on it: what came is kept, the rest isn't asked for.
  if (pull.status === 'Cancelled') return
  const remaining = answer.remaining ?? 0
  await scope.db
    .updateTable('pulls')
    .set({ received: pull.received + answer.records.length, remaining, iterator_id: answer.iteratorId })
    .where('id', '=', pull.id)
    .execute()
  if (remaining === 0) await endPull(scope, pull, { status: 'Complete' })
  await changeDesktop(scope, desktop.connection_id, {})
}

/** Marks what QuickBooks refused to answer; other data types go on. */
async function storeError({ scope, desktop }: LockedSession, pull: Pull, detail: string) {
  if (pull.status !== 'Cancelled') await endPull(scope, pull, { status: 'FetchError', error: detail })
  const { change, entries } = problemChange(desktop, { code: 'data_rejected', detail }, scope.now())
  await changeDesktop(scope, desktop.connection_id, change, ...entries)
}
