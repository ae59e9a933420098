import type { ServiceContext } from '../../ServiceContext'
import { normalHresult, problemForHresult } from '../problems/problemForHresult'
import { failSession } from '../session/failSession'
import { findSession } from '../session/findSession'
import { inTurn, type Turn } from '../session/inTurn'
import { dropSession } from '../session/startSession'

export interface ConnectionError {
  ticket: string
  hresult: string
  message: string
}

/**
 * The Web Connector could not reach QuickBooks. Answers `""` once, to try again with whatever company file is open (the path
 * that we know may be out of date, and the FileID is checked anyway), then `done`.
 */
export async function connectionError(context: ServiceContext, error: ConnectionError): Promise<string> {
  const session = await findSession(context, error.ticket)
  if (session === undefined) return 'done'
  const answer = await inTurn(context, session, async (turn) => {
    if (turn.session.connection_errors === 0 && turn.session.state === 'waitForSendRequest') {
      await turn.move({ connection_errors: 1 })
      return ''
    }
    await giveUp(turn, error)
    return 'done'
  })
  return answer ?? 'done'
}

async function giveUp(turn: Turn, { hresult, message }: ConnectionError) {
  const isKnownShape = normalHresult(hresult) !== undefined
  await failSession(turn, {
    code: problemForHresult(hresult, message),
    webConnectorCode: 'QBWC1013',
    hresult,
    detail: isKnownShape ? message : `${hresult.slice(0, 40)} ${message}`,
  })
  // After "done" the Web Connector may not call closeConnection.
  await dropSession(turn.scope, turn.desktop.connection_id)
}
