import http from 'node:http'
import https from 'node:https'
import { exchange } from '../soap/exchange'
import { ServiceError } from '../soap/ServiceError'
import type { QwcFile } from './QwcFile'
import { QwcRefusal } from './QwcRefusal'

/**
 * What the Web Connector fetches when a file is added: the support page, then the certificate's address.
 * @throws QwcRefusal 1003 when AppSupport answers anything but 200 or 202, 1004 when it does not answer, 1048 when
 * CertURL, or AppURL in its absence, cannot be fetched without signing in.
 */
export async function checkServer(file: QwcFile, timeoutMs: number): Promise<void> {
  const support = await get(file.appSupport, timeoutMs, (error) => {
    return new QwcRefusal('QBWC1004', `The application support URL could not be reached: ${error.message}`, {
      cause: error,
    })
  })
  if (support !== 200 && support !== 202) {
    throw new QwcRefusal('QBWC1003', `The application support URL answered with HTTP status ${support}.`)
  }
  const unverified = (reason: string, cause?: Error) => {
    const text = `Could not verify the web application server certificate: ${reason}`
    return new QwcRefusal('QBWC1048', text, cause ? { cause } : {})
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
