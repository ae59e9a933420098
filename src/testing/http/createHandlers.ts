import { delay, http, HttpResponse, type HttpHandler } from 'msw'
import type { FakeState } from '../state/FakeState'
import { brokenAnswer } from './brokenAnswer'
import { checkAccess } from './checkAccess'
import { createKeptAnswers } from './createKeptAnswers'
import { createWriteLimit } from './createWriteLimit'
import type { Call, Endpoint } from './Endpoint'
import { errorAnswer } from './errorAnswer'
import type { Failures } from './createFailures'
import { type LoggedRequest, loggedRequest } from './LoggedRequest'
import { parseBody, readBody } from './readBody'
import { notFound, Refusal } from './Refusal'

/** What handlers share. */
export interface HandlerContext {
  baseUrl: string
  failures: Failures
  requests: LoggedRequest[]
  state(): FakeState
}

/** MSW handlers that answer the endpoints, and 404 for every other address below `baseUrl`. */
export function createHandlers(endpoints: readonly Endpoint[], context: HandlerContext): HttpHandler[] {
  const keptAnswers = createKeptAnswers()
  const limitWrites = createWriteLimit()
  const { baseUrl } = context
  const unknown = http.all(`${baseUrl}/*`, ({ request }) => respond(request, () => Promise.reject(notFound('address'))))
  return [...endpoints.map(handler), unknown]

  function handler(endpoint: Endpoint) {
    return http[endpoint.method](`${baseUrl}${endpoint.path}`, ({ request, params }) =>
      respond(request, () => answer(endpoint, request, params as Record<string, string>)),
    )
  }

  async function respond(request: Request, answerRequest: () => Promise<Response>) {
    const entry = loggedRequest(request, baseUrl)
    context.requests.push(entry)
    const correlationId = `fake-correlation-${context.requests.length}`
    const order = context.failures.next(entry)
    if (order?.failure === 'offline') return HttpResponse.error()
    if (order?.failure === 'slow')
      await (order.milliseconds === undefined ? context.failures.recovery() : delay(order.milliseconds))
    const response = await (
      typeof order?.failure === 'number' ? Promise.reject(ordered(order.failure)) : answerRequest()
    ).catch((error: unknown) => refused(error, correlationId))
    if (order?.retryAfter !== undefined) response.headers.set('retry-after', String(order.retryAfter))
    entry.status = order?.failure === 'answerLost' ? null : response.status
    return order && response.ok ? brokenAnswer(response, order) : response
  }

  async function answer(endpoint: Endpoint, request: Request, params: Record<string, string>) {
    const state = context.state()
    const call = { state, now: state.now(), params, headers: request.headers, signal: request.signal, baseUrl }
    const query = Object.fromEntries(new URL(request.url).searchParams)
    checkAccess(endpoint, { ...call, query, body: undefined })
    const caller = request.headers.get('authorization') ?? 'anyone'
    if (endpoint.method !== 'get') limitWrites(caller, call.now.getTime())
    const text = await readBody(request)
    const whole: Call = { ...call, query, body: parseBody(text) }
    const key = request.headers.get('idempotency-key')
    if (endpoint.method !== 'post' || key === null) return endpoint.answer(whole)
    const post = {
      key: `${params['companyId'] ?? caller} ${key}`,
      asked: `${request.url} ${text}`,
      now: call.now.getTime(),
    }
    return keptAnswers(post, async () => endpoint.answer(whole))
  }
}

function ordered(status: number) {
  return new Refusal(status, 'The test ordered this failure.')
}

function refused(error: unknown, correlationId: string) {
  if (error instanceof Refusal) return errorAnswer(error, correlationId)
  throw error
}
