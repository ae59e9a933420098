import { changeDesktop } from '../../desktop/changeDesktop'
import { pausesOf } from '../../desktop/pausesOf'
import { hasUnfinishedPulls } from '../../desktop/pullsOf'
import type { ServiceContext } from '../../ServiceContext'
import { findSession } from '../session/findSession'
import { withSessionLock, type LockedSession } from '../session/withSessionLock'
import { dropSession } from '../session/startSession'

/** Ends a session and answers the text that the Web Connector shows as its status. A ticket that opens nothing is fine. */
export async function closeConnection(context: ServiceContext, ticket: string): Promise<string> {
  const session = await findSession(context, ticket)
  if (session === undefined) return closed
  return (await withSessionLock(context, session, close)) ?? closed
}

const closed = 'OK. The update is closed.'

async function close(turn: LockedSession) {
  const { scope, desktop } = turn
  const wasFetching = await dropSession(scope, desktop.connection_id)
  const stopped = wasFetching ? [{ kind: 'syncStopped', by: 'connector' } as const] : []
  await changeDesktop(scope, desktop.connection_id, {}, ...stopped)
  return closingText(turn)
}

async function closingText({ scope, desktop, session, status }: LockedSession) {
  const connectionId = desktop.connection_id
  if (session.last_error !== null) return session.last_error
  if (status === 'Deauthorized' && desktop.sync_mode === 'oneTime') {
    return 'OK. Everything was read once, as agreed. Nothing more will be.'
  }
  if (status !== 'Linked') return 'Disconnected. Nothing more is read from QuickBooks.'
  if ((await pausesOf(scope, connectionId)).pause !== null) return 'Paused. QuickBooks is free to use.'
  return (await hasUnfinishedPulls(scope, connectionId))
    ? 'OK. The next update goes on.'
    : 'OK. Everything is up to date.'
}
