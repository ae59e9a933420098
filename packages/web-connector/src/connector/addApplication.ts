import http from 'node:http'
import https from 'node:https'
import type { Asker } from '../computer/Asker'
import type { OpenedConfiguration } from '../computer/QuickBooksComputer'
import type { WebConnectorLog } from '../log/WebConnectorLog'
import type { RequestProcessor } from '../quickbooks/RequestProcessor'
import type { QwcFile } from '../qwc/QwcFile'
import { QwcRefusal } from '../qwc/QwcRefusal'
import { readQwc } from '../qwc/readQwc'
import { exchange } from '../soap/exchange'
import { ServiceError } from '../soap/ServiceError'
import { identityOf } from './identityOf'
import { qbwcText } from './qbwcText'
import { registerApplication } from './registerApplication'
import type { RegisteredApplication } from './RegisteredApplication'
import type { WebConnectorSettings } from './WebConnectorSettings'

export interface AddingContext {
  applications: RegisteredApplication[]
  asker: Asker
  processor: RequestProcessor
  log: WebConnectorLog
  settings: WebConnectorSettings
}

/** Opens a `.qwc` file: rules, questions, the server, QuickBooks and its stamp, and then the row. */
export async function addApplication(text: string, context: AddingContext): Promise<OpenedConfiguration> {
  try {
    return await add(readQwc(text), context)
  } catch (error) {
    if (!(error instanceof QwcRefusal)) throw error
    context.log.write('RegistryManager.AddApplication', `${error.code}: ${error.message}`)
    return { status: 'refused', code: error.code, text: error.message }
  }
}

async function add(file: QwcFile, context: AddingContext): Promise<OpenedConfiguration> {
  const { applications, asker, processor, log, settings } = context
  const { appName, appDescription: description, appUrl, appSupport: supportUrl } = file
  const authorized = await asker.ask('authorize_web_service', { appName, description, appUrl, supportUrl })
  if (authorized === 'cancel') return { status: 'cancelled' }

  const present = applications.find(({ key }) => key === (file.appUniqueName ?? appName))
  const place = present && file.appUniqueName === null ? await asker.ask('replace_or_clone', { appName }) : 'replace'
  if (place === 'cancel') return { status: 'cancelled' }
  const replaced = place === 'replace' ? (present ?? null) : null
  const key = replaced?.key ?? freeKey(file.appUniqueName ?? appName, applications)

  await checkServer(file, settings.timeoutMs ?? 100_000)
  const identity = identityOf(file, key)
  await registerApplication(processor, { file, identity, replaced: replaced?.file ?? null }, async (error) => {
    log.write(
      'WebServiceManager.AddApplication',
      `QBWC1007: ${qbwcText('QBWC1007', `${error.hresult} ${error.message}`)}`,
    )
    const { hresult, message } = error
    return (await asker.ask('connect_retry', { appName, hresult, message })) === 'retry'
  })
  if (replaced) {
    replaced.file = file
    replaced.everySeconds ??= file.runEverySeconds
  } else {
    applications.push(newApplication(key, file))
  }
  log.write('RegistryManager.AddApplication', `Application = '${key}' has been ${replaced ? 'replaced' : 'added'}.`)
  return { status: 'added', appName: key }
}

function newApplication(key: string, file: QwcFile): RegisteredApplication {
  return {
    key,
    file,
    selected: false,
    autoRun: false,
    everySeconds: file.runEverySeconds,
    minimumSeconds: 0,
    lastRunAt: null,
    nextRunAt: null,
    lastResult: 'Ready',
    statusCode: null,
  }
}

function freeKey(name: string, applications: RegisteredApplication[]): string {
  const isTaken = (key: string) => applications.some((application) => application.key === key)
  if (!isTaken(name)) return name
  let number = 2
  while (isTaken(`${name} (${number})`)) number += 1
  return `${name} (${number})`
}

/**
 * What the Web Connector fetches when a file is added: the support page, then the certificate's address.
 * @throws QwcRefusal 1003 when AppSupport answers anything but 200 or 202, 1004 when it does not answer, 1048 when
 * CertURL, or AppURL in its absence, cannot be fetched without signing in.
 */
async function checkServer(file: QwcFile, timeoutMs: number): Promise<void> {
  const support = await get(file.appSupport, timeoutMs, (error) => {
    return new QwcRefusal('QBWC1004', `The application support URL could not be reached: ${error.message}`, {
      cause: error,
    })
  })
  if (support !== 200 && support !== 202) {
    throw new QwcRefusal('QBWC1003', qbwcText('QBWC1003', String(support)))
  }
  const unverified = (reason: string, cause?: Error) => {
    return new QwcRefusal('QBWC1048', qbwcText('QBWC1048', reason), cause ? { cause } : {})
  }
  const certificate = await get(file.certUrl ?? file.appUrl, timeoutMs, (error) => unverified(error.message, error))
  if (certificate >= 300) throw unverified(`HTTP status ${certificate}.`)
}

async function get(address: string, timeoutMs: number, refusal: (error: ServiceError) => QwcRefusal): Promise<number> {
  const url = new URL(address)
  const agent = url.protocol === 'https:' ? new https.Agent() : new http.Agent()
  try {
    const { status } = await exchange({ method: 'GET', url, headers: {}, timeoutMs, agent })
    return status
  } catch (error) {
    throw error instanceof ServiceError ? refusal(error) : error
  } finally {
    agent.destroy()
  }
}
