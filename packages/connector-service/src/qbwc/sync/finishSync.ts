import { changeDesktop } from '../../desktop/changeDesktop'
import { problemCleared } from '../problems/problemChange'
import type { LockedSession } from '../session/withSessionLock'
import { returnPulls } from '../session/returnPulls'
import { completeSync } from './completeSync'
import { pullsOfSession } from './pullsOfSession'

/** Ends a session's work: the queue is empty, or what is left must wait for the end of a pause or for the window. */
export async function finishSync(turn: LockedSession): Promise<void> {
  const { scope, desktop, status, session, setState } = turn
  const connectionId = desktop.connection_id
  const wasFetching = await returnPulls(scope, connectionId)
  await setState({ state: 'waitForClose' })
  if (status === 'Linked' && (await completeSync(turn))) {
    const isAnswered = !(await somethingIsRefused(turn))
    // Also one that was reported while the sync ran: what went through is not in the way.
    const cleared = problemCleared(desktop, (code) => code !== 'data_rejected' || isAnswered)
    await changeDesktop(scope, connectionId, cleared.change, ...cleared.entries)
    return
  }
  const hasStopped =
    wasFetching || session.stopping_since !== null || (await pullsOfSession(scope, session.id)).length > 0
  await changeDesktop(scope, connectionId, {}, ...(hasStopped ? [{ kind: 'syncStopped', by: 'service' } as const] : []))
}

/** Whether the latest pull of some data type was refused. */
async function somethingIsRefused({ scope, desktop }: LockedSession) {
  const latest = await scope.db
    .selectFrom('pulls')
    .select('status')
    .where('id', 'in', (query) =>
      query
        .selectFrom('pulls as own')
        .select((row) => row.fn.max('own.id').as('id'))
        .where('own.connection_id', '=', desktop.connection_id)
        .groupBy('own.data_type'),
    )
    .execute()
  return latest.some(({ status }) => status === 'FetchError')
}
