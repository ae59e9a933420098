import { authenticateOutcome, type AuthenticateOutcome, postponedText } from './authenticateOutcome'
import { exchangeData } from './exchangeData'
import { openCompanyFile } from './openCompanyFile'
import type { ServiceConversation } from './ServiceConversation'
import type { UpdateContext, UpdateEnd } from './UpdateContext'
import { UpdateFailure } from './UpdateFailure'

/** Told what authenticate asked for, so that a failure later on does not lose it. */
type Settle = (asked: AuthenticateOutcome) => void

/**
 * One update, from serverVersion to closeConnection (QBWC Programmer's Guide, chapter 2).
 * @throws UpdateFailure when it ended before its work was done; closeConnection has been tried by then.
 */
export async function runUpdate(context: UpdateContext, settle: Settle): Promise<UpdateEnd> {
  try {
    return await update(context, settle)
  } catch (error) {
    if (context.conversation.mustClose) await closeAfterFailure(context.conversation)
    throw error
  }
}

async function update(context: UpdateContext, settle: Settle): Promise<UpdateEnd> {
  const { conversation, application, log, password } = context
  const { appName, userName } = application.file
  await conversation.serverVersion()
  await checkClientVersion(context)

  log.write('SOAPWebService.do_authenticate', `Authenticating to application '${appName}', username = '${userName}'`)
  const asked = authenticateOutcome(await conversation.authenticate(userName, password), application.autoRun)
  settle(asked)
  if (asked.kind === 'run') {
    const session = await openCompanyFile(context, asked.companyFile)
    const requestCount = await exchangeData(context, session)
    return { outcome: 'completed', lastResult: await conversation.closeConnection(), requestCount }
  }
  const lastResult = asked.kind === 'postponed' ? postponedText : asked.lastResult
  const code = asked.kind === 'stop' ? asked.code : null
  log.write('SOAPWebService.do_authenticate', code ? `${code}: ${lastResult}` : lastResult)
  if (code) throw new UpdateFailure(code, lastResult)
  await conversation.closeConnection()
  return { outcome: asked.kind === 'postponed' ? 'postponed' : 'nothing_to_do', lastResult, requestCount: 0 }
}

/** The first failure says more than that the call after it failed as well; the log has both. */
async function closeAfterFailure(conversation: ServiceConversation) {
  try {
    await conversation.closeConnection()
  } catch (error) {
    if (!(error instanceof UpdateFailure)) throw error
  }
}

/**
 * Tells the server which Web Connector this is, and does as it says: '' go on, `W:` ask the person, `E:` stop,
 * `O:` the server wants another version.
 * @throws UpdateFailure QBWC1037 when the update must not go on, QBWC1046 for any other answer.
 */
async function checkClientVersion(context: UpdateContext): Promise<void> {
  const { conversation, settings, log, askVersionWarning } = context
  const note = (text: string) => log.write('SOAPWebService.do_clientVersion', text)
  const agree = () =>
    note('This application agrees with the current version of QBWebConnector. Allowing update operation.')

  const answer = await conversation.clientVersion(settings.productVersion ?? '2.3.0.215')
  if (answer === '') return agree()
  const [, kind, message = ''] = /^([WEO]):(.*)$/s.exec(answer) ?? []
  if (kind === 'O' && settings.olderVersionAnswer === 'continue') return agree()
  conversation.mustClose = true
  if (kind === undefined) {
    const text = 'The application answered clientVersion() with something that is no verdict on the version.'
    note(`QBWC1046: ${text}`)
    throw new UpdateFailure('QBWC1046', text)
  }
  note(`QBWC1037: ${message}`)
  if (kind === 'W' && (await askVersionWarning(message))) return agree()
  const text = kind === 'O' ? `The application wants version ${message} of the Web Connector.` : message
  throw new UpdateFailure('QBWC1037', text)
}
