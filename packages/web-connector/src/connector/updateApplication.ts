import type { Clock } from '../clock/Clock'
import type { Asker } from '../computer/Asker'
import type { WebConnectorLog } from '../log/WebConnectorLog'
import type { RequestProcessor } from '../quickbooks/RequestProcessor'
import { WebService } from '../soap/WebService'
import type { AuthenticateOutcome } from './authenticateOutcome'
import { identityOf } from './identityOf'
import type { Passwords } from './Passwords'
import type { RegisteredApplication } from './RegisteredApplication'
import { runUpdate } from './runUpdate'
import { nextRunAt } from './Schedule'
import { ServiceConversation } from './ServiceConversation'
import type { UpdateEnd } from './UpdateContext'
import { UpdateFailure } from './UpdateFailure'
import type { UpdateResult } from './UpdateResult'
import type { WebConnectorSettings } from './WebConnectorSettings'

export interface UpdatingContext {
  machineName: string
  processor: RequestProcessor
  asker: Asker
  clock: Clock
  log: WebConnectorLog
  settings: WebConnectorSettings
  passwords: Passwords
  signal: AbortSignal
  onProgress: (percent: number) => void
}

const lockName = 'HKEY_CURRENT_USER\\Software\\Intuit\\QBWebConnector\\UpdateLock'

/** Runs one update, and keeps in the row how it ended and when the next is due. */
export async function updateApplication(
  application: RegisteredApplication,
  context: UpdatingContext,
): Promise<UpdateResult> {
  const { log, clock } = context
  const { key, file } = application
  log.write('WebServiceManager.DoUpdateSelected', `updateWS() for application = '${key}' has STARTED`)
  log.write('RegistryManager.getUpdateLock', `${lockName} = FALSE`)
  log.write('RegistryManager.setUpdateLock', `${lockName} has been set to True`)
  log.write('RegistryManager.setUpdateLock', '********************* Update session locked *********************')
  log.write('SOAPWebService.instantiateWebService', 'Initiated connection to the following application.')
  const names = `AppName: ${file.appName}   |  AppUniqueName (if available): ${file.appUniqueName ?? file.appName}`
  log.write('SOAPWebService.instantiateWebService', `${names}  |  AppURL: ${file.appUrl}`)

  const startedAt = clock.now()
  const asked = { postponeSeconds: 0 }
  const result = await attempt(application, context, (outcome) => {
    application.minimumSeconds = Math.max(application.minimumSeconds, outcome.minimumSeconds)
    if (outcome.kind === 'postponed') asked.postponeSeconds = outcome.postponeSeconds
  })

  application.lastRunAt = startedAt.toISOString()
  application.lastResult = result.lastResult
  application.statusCode = result.code
  if (application.minimumSeconds > (application.everySeconds ?? 0))
    application.everySeconds = application.minimumSeconds
  application.nextRunAt = application.autoRun ? dueAt(application, startedAt, asked.postponeSeconds) : null
  log.write('RegistryManager.setUpdateLock', `${lockName} has been set to False`)
  log.write('RegistryManager.setUpdateLock', '********************* Update session unlocked *********************')
  return result
}

function dueAt(application: RegisteredApplication, startedAt: Date, postponeSeconds: number): string | null {
  if (postponeSeconds > 0) return new Date(startedAt.getTime() + postponeSeconds * 1000).toISOString()
  return nextRunAt(application, startedAt)
}

async function attempt(
  application: RegisteredApplication,
  context: UpdatingContext,
  settle: (outcome: AuthenticateOutcome) => void,
): Promise<UpdateResult> {
  const { settings, log, signal, asker, passwords } = context
  const { interfere, timeoutMs, expectContinue } = settings
  const service = new WebService({
    url: new URL(application.file.appUrl),
    signal,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(expectContinue === undefined ? {} : { expectContinue }),
    ...(interfere ? { interfere } : {}),
  })
  const finish = (end: UpdateEnd, failure: UpdateFailure | null): UpdateResult => ({
    appName: application.key,
    ...end,
    outcome: failure ? 'failed' : end.outcome,
    code: failure?.code ?? null,
    flags: service.flags,
  })
  try {
    const password = passwords.get(application.key)
    if (password === undefined) throw passwordMissing(passwords.has(application.key), log)
    const end = await runUpdate(
      {
        ...context,
        application,
        password,
        identity: identityOf(application.file, application.key),
        conversation: new ServiceConversation(service, log),
        askVersionWarning: async (message) =>
          (await asker.ask('version_warning', { appName: application.key, message })) === 'continue',
      },
      settle,
    )
    return finish(end, null)
  } catch (error) {
    if (!(error instanceof UpdateFailure)) throw error
    return finish({ outcome: 'completed', lastResult: error.message, requestCount: error.requestCount }, error)
  } finally {
    service.close()
  }
}

function passwordMissing(isSealed: boolean, log: WebConnectorLog): UpdateFailure {
  const code = isSealed ? 'QBWC1029' : 'QBWC1030'
  const text = isSealed
    ? 'The saved password could not be decrypted. Enter it again in the Password column.'
    : 'No password has been set for this application. Enter it in the Password column.'
  log.write('WebServiceManager.DoUpdateSelected', `${code}: ${text}`)
  return new UpdateFailure(code, text)
}
