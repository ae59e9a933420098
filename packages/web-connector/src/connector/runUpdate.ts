import { authenticateOutcome, postponedText, type AuthenticateOutcome } from './authenticateOutcome'
import { checkClientVersion } from './checkClientVersion'
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
