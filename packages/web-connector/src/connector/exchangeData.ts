import type { Clock } from '../clock/Clock'
import { HresultError } from '../quickbooks/hresults'
import { supportedVersions } from '../quickbooks/qbxml/supportedVersions'
import type { QuickBooksSession } from '../quickbooks/QuickBooksSession'
import { escapeText } from '../xml/escapeText'
import { leaveCompanyFile } from './openCompanyFile'
import type { ProcessedResponse } from './ServiceConversation'
import type { UpdateContext } from './UpdateContext'
import { UpdateFailure } from './UpdateFailure'

const noOpPauseMs = 5000

/** The loop of requests and responses. Returns how many requests QuickBooks got. @throws UpdateFailure */
export async function exchangeData(context: UpdateContext, session: QuickBooksSession): Promise<number> {
  const counted = { requests: 0 }
  try {
    await loop(context, session, counted)
    return counted.requests
  } catch (error) {
    if (error instanceof UpdateFailure) error.requestCount = counted.requests
    throw error
  } finally {
    await leaveCompanyFile(context, session)
  }
}

async function loop(context: UpdateContext, session: QuickBooksSession, counted: { requests: number }) {
  const { conversation, clock, onProgress, settings, signal } = context
  const mostNoOps = settings.mostNoOps ?? 720
  let hcpResponse = await companyResponses(context, session)
  for (let noOps = 0; noOps <= mostNoOps;) {
    const request = await conversation.sendRequestXML({
      hcpResponse,
      companyFile: session.file.path,
      country: 'US',
      ...highestVersion,
    })
    hcpResponse = ''
    if (request === '' || request.toLowerCase() === 'noop') {
      if ((await afterNoRequest(context)) === 'finished') return
      noOps += 1
      await pause(clock, signal)
      continue
    }
    counted.requests += 1
    context.log.write('SOAPWebService.ProcessRequestXML', `Processing request #${counted.requests}`)
    const percent = await conversation.receiveResponseXML(await process(context, session, request))
    if (percent < 0) throw await lastErrorAsFailure(context)
    onProgress(Math.min(percent, 100))
    if (percent >= 100) return
  }
  throw new UpdateFailure(null, 'The application had nothing to do for too long.')
}

/** The first request's strHCPResponse: host, company with this application's private data, and preferences. */
async function companyResponses({ application, log }: UpdateContext, session: QuickBooksSession): Promise<string> {
  try {
    return await session.processRequest(companyQueries(application.file.ownerId))
  } catch (error) {
    if (!(error instanceof HresultError)) throw error
    const text = `QBWC1014: No host, company or preferences response. ${error.hresult} ${error.message}`
    log.write('SOAPWebService.do_sendRequestXML', text)
    throw new UpdateFailure('QBWC1014', error.message, { cause: error })
  }
}

async function pause(clock: Clock, signal: AbortSignal) {
  try {
    await clock.sleep(noOpPauseMs, signal)
  } catch (error) {
    if (!signal.aborted) throw error
    throw new UpdateFailure(null, 'The computer was switched off.', { cause: error })
  }
}

/** sendRequestXML gave nothing: the server says in getLastError whether to wait, or that it is over and why. */
async function afterNoRequest(context: UpdateContext): Promise<'wait' | 'finished'> {
  const { conversation } = context
  const text = await conversation.getLastError()
  if (text.toLowerCase() === 'noop') return 'wait'
  if (text === '') return 'finished'
  if (text.toLowerCase() === 'interactive mode') {
    await conversation.rejectInteractiveMode()
    throw new UpdateFailure(null, 'The application asked for an interactive session, and nobody was there.')
  }
  throw new UpdateFailure(null, text)
}

async function lastErrorAsFailure({ conversation }: UpdateContext): Promise<UpdateFailure> {
  const text = await conversation.getLastError()
  return new UpdateFailure(null, text)
}

async function process(
  { log }: UpdateContext,
  session: QuickBooksSession,
  request: string,
): Promise<ProcessedResponse> {
  try {
    return { response: await session.processRequest(request), hresult: '', message: '' }
  } catch (error) {
    if (!(error instanceof HresultError)) throw error
    log.write('SOAPWebService.ProcessRequestXML', `${error.hresult} ${error.message}`)
    return { response: '', hresult: error.hresult, message: error.message }
  }
}

/** The queries behind strHCPResponse, in one document, asking for this OwnerID's private data. */
function companyQueries(ownerId: string): string {
  const owner = `<OwnerID>${escapeText(ownerId)}</OwnerID>`
  const queries = `<HostQueryRq requestID="0" /><CompanyQueryRq requestID="1">${owner}</CompanyQueryRq><PreferencesQueryRq requestID="2" />`
  return `<?xml version="1.0" ?><?qbxml version="5.0"?><QBXML><QBXMLMsgsRq onError="continueOnError">${queries}</QBXMLMsgsRq></QBXML>`
}

const [majorVersion = '', minorVersion = ''] = (supportedVersions.at(-1) ?? '').split('.')

/** The newest qbXML that QuickBooks takes, as sendRequestXML tells the server. */
const highestVersion = { majorVersion, minorVersion }
