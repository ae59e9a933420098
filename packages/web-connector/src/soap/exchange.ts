import http from 'node:http'
import https from 'node:https'
import { ServiceError } from './ServiceError'

export interface ExchangeOptions {
  method: 'GET' | 'POST'
  url: URL
  /** Sent in this order, before Host and Content-Length. */
  headers: Record<string, string>
  body?: string
  /** Milliseconds until the call is given up. .NET's SoapHttpClientProtocol gives 100 seconds. */
  timeoutMs: number
  agent: http.Agent | https.Agent
  /** Ask first with `Expect: 100-continue`, and send the body when told to, or after 350 ms like .NET. */
  expectContinue?: boolean
  signal?: AbortSignal
}

export interface HttpAnswer {
  status: number
  reason: string
  contentType: string
  body: Buffer
}

const largestAnswer = 64 * 1024 * 1024
const continueAfterMs = 350

/**
 * One HTTP request and its whole answer; redirects are not followed.
 * @throws ServiceError of kind `unreachable`, `certificate`, `timed_out`, `dropped` or `malformed` (an answer over 64 MB).
 */
export function exchange(options: ExchangeOptions): Promise<HttpAnswer> {
  const { method, url, agent, timeoutMs, body, expectContinue = false } = options
  const payload = body === undefined ? undefined : Buffer.from(body, 'utf8')
  const headers: Record<string, string | number> = { ...options.headers, Host: url.host }
  if (payload) headers['Content-Length'] = payload.length
  if (payload && expectContinue) headers.Expect = '100-continue'

  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? https.request : http.request
    const request = send(url, { method, headers, agent, setHost: false }, (response) => {
      collect(response).then(resolve, fail)
    })
    const deadline = setTimeout(() => {
      request.destroy(new ServiceError('timed_out', 'The operation has timed out'))
    }, timeoutMs)
    const abort = () =>
      request.destroy(new ServiceError('dropped', 'The request was aborted: The request was canceled.'))
    options.signal?.addEventListener('abort', abort, { once: true })

    function fail(error: unknown) {
      reject(asServiceError(error))
    }
    request.on('error', fail)
    request.once('close', () => {
      clearTimeout(deadline)
      options.signal?.removeEventListener('abort', abort)
    })
    if (options.signal?.aborted) abort()
    else if (payload && expectContinue) sendWhenAsked(request, payload)
    else request.end(payload)
  })
}

function sendWhenAsked(request: http.ClientRequest, payload: Buffer) {
  const patience = setTimeout(() => request.end(payload), continueAfterMs)
  request.once('continue', () => {
    clearTimeout(patience)
    request.end(payload)
  })
  request.once('close', () => clearTimeout(patience))
  request.flushHeaders()
}

async function collect(response: http.IncomingMessage): Promise<HttpAnswer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > largestAnswer) throw new ServiceError('malformed', 'The maximum message size quota has been exceeded.')
    chunks.push(chunk)
  }
  return {
    status: response.statusCode ?? 0,
    reason: response.statusMessage ?? '',
    contentType: response.headers['content-type'] ?? '',
    body: Buffer.concat(chunks),
  }
}

const certificateCodes = /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT|HOSTNAME_MISMATCH)/

function asServiceError(error: unknown): ServiceError {
  if (error instanceof ServiceError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (certificateCodes.test(code)) {
    const text =
      'The underlying connection was closed: Could not establish trust relationship for the SSL/TLS secure channel.'
    return new ServiceError('certificate', text, { cause: error })
  }
  if (code === 'ECONNREFUSED' || code === 'ENETUNREACH' || code === 'EHOSTUNREACH' || code === 'ETIMEDOUT') {
    return new ServiceError('unreachable', 'Unable to connect to the remote server', { cause: error })
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new ServiceError('unreachable', 'The remote name could not be resolved', { cause: error })
  }
  const text = 'The underlying connection was closed: The connection was closed unexpectedly.'
  return new ServiceError('dropped', text, { cause: error })
}
