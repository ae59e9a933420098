import { normalHresult, problemForHresult } from 'connections-sdk/contract'
import * as z from 'zod/mini'
import type { ServiceContext } from '../../ServiceContext'
import { failSession } from '../session/failSession'
import { findSession } from '../session/findSession'
import { withSessionLock, type LockedSession } from '../session/withSessionLock'
import { dropSession } from '../session/startSession'

const refusalSchema = z.object({ hresult: z.string(), message: z.string() })

/** How QuickBooks could not be reached. */
type Refusal = z.output<typeof refusalSchema>

const longest = 500

/**
 * The Web Connector could not reach QuickBooks. Answers `""` once, to try again with whatever company file is open (the path
 * that we know may be out of date, and the FileID is checked anyway), then `done`.
 */
export async function connectionError(context: ServiceContext, ticket: string, refusal: Refusal): Promise<string> {
  const session = await findSession(context, ticket)
  if (session === undefined) return 'done'
  const answer = await withSessionLock(context, session, async (turn) => {
    if (turn.session.connection_errors === 0 && turn.session.state === 'waitForSendRequest') {
      const kept = { hresult: refusal.hresult.slice(0, longest), message: refusal.message.slice(0, longest) }
      await turn.setState({
        connection_errors: 1,
        first_refusal: JSON.stringify(kept),
        company_checked: 0,
        company_asked_until: null,
      })
      return ''
    }
    await giveUp(turn, refusal)
    return 'done'
  })
  return answer ?? 'done'
}

async function giveUp(turn: LockedSession, refusal: Refusal) {
  const { hresult, message } = moreTelling(turn.session.first_refusal, refusal)
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

/** That no file is open is all that the second try can say when the first, with the file's path, was refused for a better reason. */
function moreTelling(first: string | null, second: Refusal): Refusal {
  if (first === null || problemForHresult(second.hresult, second.message) !== 'no_company_file_open') return second
  return z.parse(refusalSchema, JSON.parse(first))
}
