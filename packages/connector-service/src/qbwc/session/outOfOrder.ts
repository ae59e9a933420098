import type { ServiceContext } from '../../ServiceContext'
import type { Session } from '../rows'
import { stopSession } from './failSession'
import { withSessionLock } from './withSessionLock'

/** Ends a session whose calls come in an order that makes no sense: the next update does the work that was under way again. */
export async function outOfOrder(context: ServiceContext, session: Session) {
  if (session.state === 'waitForClose') return
  await withSessionLock(context, session, (turn) =>
    stopSession(turn, 'The calls of this update came in an unexpected order. The next update goes on by itself.'),
  )
}
