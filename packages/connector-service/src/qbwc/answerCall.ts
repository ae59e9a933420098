import type { ServiceContext } from '../ServiceContext'
import { authenticate } from './operations/authenticate'
import type { Caller } from './operations/Caller'
import { clientVersion } from './operations/clientVersion'
import { closeConnection } from './operations/closeConnection'
import { connectionError } from './operations/connectionError'
import { receiveResponseXML } from './operations/receiveResponseXML'
import { sendRequestXML } from './operations/sendRequestXML'
import { isAsking } from './session/isAsking'
import { findSession } from './session/findSession'
import type { SoapCall } from './soap/readEnvelope'
import type { SoapResult } from './soap/writeEnvelope'

/** Does what the Web Connector asks, and returns what to answer. */
export async function answerCall(
  context: ServiceContext,
  { operation, parameters, charactersRemoved, isCut }: SoapCall,
  caller: Caller,
): Promise<SoapResult> {
  const given = (name: string) => parameters.get(name) ?? ''
  const ticket = given('ticket')
  switch (operation) {
    case 'serverVersion':
      return 'connector-service 1'
    case 'clientVersion':
      return clientVersion(context, given('strVersion'), caller)
    case 'authenticate':
      return authenticate(context, given('strUserName'), given('strPassword'), caller)
    case 'sendRequestXML': {
      const [strHCPResponse, strCompanyFileName] = [given('strHCPResponse'), given('strCompanyFileName')]
      return sendRequestXML(context, { ticket, strHCPResponse, strCompanyFileName })
    }
    case 'receiveResponseXML':
      return receiveResponseXML(context, {
        ticket,
        response: isCut ? null : given('response'),
        hresult: given('hresult'),
        message: given('message'),
        charactersRemoved,
      })
    case 'connectionError':
      return connectionError(context, ticket, { hresult: given('hresult'), message: given('message') })
    case 'getLastError':
      return getLastError(context, ticket)
    case 'closeConnection':
      return closeConnection(context, ticket)
    // Interactive mode is never begun, so it has nowhere to lead and is over at once.
    case 'getInteractiveURL':
    case 'interactiveRejected':
      return ''
    case 'interactiveDone':
    case 'isInteractiveDone':
      return 'DONE'
  }
}

/** Answers what stopped a session, for the person before the Web Connector. */
async function getLastError(context: ServiceContext, ticket: string): Promise<string> {
  const session = await findSession(context, ticket)
  if (session === undefined)
    return 'This update was ended because a newer one began, or it was quiet for too long. The next one goes on by itself.'
  // The Web Connector waits five seconds and calls again.
  if (session.last_error === null && isAsking(session)) return 'NoOp'
  return session.last_error ?? 'There was no error.'
}
