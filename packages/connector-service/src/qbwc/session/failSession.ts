import { changeDesktop } from '../../desktop/changeDesktop'
import { problemChange, type SeenProblem } from '../problems/problemChange'
import { problemText } from '../problems/problemText'
import type { LockedSession } from './withSessionLock'
import { returnPulls } from './returnPulls'

/** Ends the exchange because of something that the customer must put right: they read of it here and on their screen. */
export async function failSession({ scope, desktop, setState }: LockedSession, problem: SeenProblem) {
  const wasFetching = await returnPulls(scope, desktop.connection_id)
  const { change, entries } = problemChange(desktop, problem, scope.now())
  if (wasFetching) entries.unshift({ kind: 'syncStopped', by: 'connector', detail: problem.code })
  await setState({ state: 'waitForClose', last_error: problemText(problem.code) })
  await changeDesktop(scope, desktop.connection_id, change, ...entries)
}

/** Ends the exchange without blaming the customer: nothing they see is a problem of theirs. */
export async function stopSession({ scope, desktop, setState }: LockedSession, text: string) {
  const wasFetching = await returnPulls(scope, desktop.connection_id)
  await setState({ state: 'waitForClose', last_error: text })
  await changeDesktop(
    scope,
    desktop.connection_id,
    {},
    ...(wasFetching ? [{ kind: 'syncStopped', by: 'service' } as const] : []),
  )
}
