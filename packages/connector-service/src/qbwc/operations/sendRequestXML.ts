import type { ServiceContext } from '../../ServiceContext'
import { QbxmlError } from '../qbxml/QbxmlError'
import { readFirstExchange, type FirstExchange } from '../qbxml/readFirstExchange'
import type { Session } from '../rows'
import { isAsking } from '../session/isAsking'
import { failSession, stopSession } from '../session/failSession'
import { findSession } from '../session/findSession'
import { withSessionLock, type LockedSession } from '../session/withSessionLock'
import { outOfOrder } from '../session/outOfOrder'
import { checkCompany, checkConfirmation } from '../sync/checkCompany'
import { nextRequest } from '../sync/nextRequest'

interface SendRequest {
  ticket: string
  /** What QuickBooks says of itself and of the company file; only the first call of a session brings it. */
  strHCPResponse: string
  strCompanyFileName: string
}

const longestPath = 1000

/** Answers the qbXML to ask of QuickBooks, or `""`, after which getLastError tells why there is none. */
export async function sendRequestXML(context: ServiceContext, request: SendRequest): Promise<string> {
  const session = await findSession(context, request.ticket)
  if (session === undefined) return ''
  if (session.state !== 'waitForSendRequest') {
    await outOfOrder(context, session)
    return ''
  }
  const tellsOfFile = request.strHCPResponse.trim() !== ''
  if (isAsking(session) && !tellsOfFile) return (await afterQuestion(context, session)) ?? ''
  const answer =
    session.company_checked === 0 || tellsOfFile ? await first(context, session, request) : await next(context, session)
  return answer ?? ''
}

async function first(context: ServiceContext, session: Session, request: SendRequest) {
  let exchange: FirstExchange
  try {
    exchange = await readFirstExchange(request.strHCPResponse)
  } catch (error) {
    if (!(error instanceof QbxmlError)) throw error
    const problem = { code: 'other', webConnectorCode: 'QBWC1014', detail: error.message } as const
    await withSessionLock(context, session, (turn) => failSession(turn, problem))
    return ''
  }
  return withSessionLock(context, session, async (turn) => {
    if (isOver(turn)) return disconnected(turn)
    const companyPath = request.strCompanyFileName.slice(0, longestPath).replace(/[\uD800-\uDBFF]$/, '')
    if ((await checkCompany(turn, exchange, companyPath)) !== 'passed') return ''
    return nextRequest(await afterLinking(turn), exchange.qbxmlVersion ?? '')
  })
}

/** The call that comes every five seconds while the customer is asked whether the company is theirs. */
async function afterQuestion(context: ServiceContext, session: Session) {
  return withSessionLock(context, session, async (turn) => {
    if (isOver(turn)) return disconnected(turn)
    if ((await checkConfirmation(turn)) !== 'passed') return ''
    return nextRequest(await afterLinking(turn), turn.desktop.qbxml_version ?? '')
  })
}

async function next(context: ServiceContext, session: Session) {
  return withSessionLock(context, session, async (turn) => {
    if (isOver(turn)) return disconnected(turn)
    return nextRequest(turn, turn.desktop.qbxml_version ?? '')
  })
}

/** The connection and the session as checkCompany left them. */
async function afterLinking(turn: LockedSession): Promise<LockedSession> {
  const { db } = turn.scope
  const desktop = await db
    .selectFrom('desktop_connections')
    .selectAll()
    .where('connection_id', '=', turn.desktop.connection_id)
    .executeTakeFirstOrThrow()
  const session = await db
    .selectFrom('sessions')
    .selectAll()
    .where('id', '=', turn.session.id)
    .executeTakeFirstOrThrow()
  return { ...turn, desktop, session }
}

function isOver({ status }: LockedSession) {
  return status !== 'Linked' && status !== 'PendingAuth'
}

async function disconnected(turn: LockedSession) {
  await stopSession(turn, 'This connection was disconnected. Nothing was read from QuickBooks.')
  return ''
}
