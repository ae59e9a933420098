import { createHash } from 'node:crypto'
import type { ServiceContext } from '../../ServiceContext'
import type { Session } from '../rows'
import { findSession } from '../session/findSession'
import { withSessionLock } from '../session/withSessionLock'
import { outOfOrder } from '../session/outOfOrder'
import { pullResult, type PullResult, type RawAnswer } from '../sync/pullResult'
import { pullInFlight } from '../sync/pullInFlight'
import { handleResult } from '../sync/handleResult'

interface ReceivedResponse extends RawAnswer {
  ticket: string
}

/** What a dead session, or a call that makes no sense, hears; getLastError tells why. */
const failed = -1

/** Answers how far the sync has come, 0 to 99; 100 when this session has nothing more to ask; negative when it must end. */
export async function receiveResponseXML(context: ServiceContext, received: ReceivedResponse): Promise<number> {
  const session = await findSession(context, received.ticket)
  if (session === undefined) return failed
  const hash = hashOf(received)
  if (session.state !== 'waitForResponse') return heardBefore(context, session, hash)
  const pull = await pullInFlight(context, session.id)
  const outcome = await pullResult(session.asked, pull, received)
  if (answersAnother(session, outcome)) return heardBefore(context, session, hash)
  const answer = await withSessionLock(context, session, async (turn) => {
    const percent = await handleResult(turn, pull, outcome)
    await turn.setState({ last_response_hash: hash, last_answer: percent })
    return percent
  })
  if (answer !== undefined) return answer
  // Another call with this ticket was faster. If it brought the same, both hear the same.
  const moved = await findSession(context, received.ticket)
  return moved === undefined ? failed : heardBefore(context, moved, hash)
}

/** An answer that was sent twice is not taken in twice, and hears the same twice. Any other is out of order. */
async function heardBefore(context: ServiceContext, session: Session, hash: string) {
  if (session.last_response_hash === hash) return session.last_answer ?? failed
  await outOfOrder(context, session)
  return failed
}

/** Of what may be tens of megabytes: no copy of it is made. A character that XML doesn't know keeps the parts apart. */
function hashOf({ response, hresult, message }: ReceivedResponse) {
  return createHash('sha256')
    .update(response ?? '')
    .update(`\0${hresult}\0${message}`)
    .digest('hex')
}

function answersAnother(session: Session, outcome: PullResult) {
  const requestId = outcome.kind === 'answered' || outcome.kind === 'checked' ? outcome.answer.requestId : undefined
  return requestId !== undefined && requestId !== String(session.turn)
}
