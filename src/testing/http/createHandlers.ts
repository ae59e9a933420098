import { delay, http, HttpResponse, type HttpHandler } from 'msw'
import type { FakeState } from '../state/FakeState'
import { answerEndpoint } from './answerEndpoint'
import { brokenAnswer } from './brokenAnswer'
import type { Failures } from './createFailures'
import type { Endpoint } from './Endpoint'
import { errorAnswer } from './errorAnswer'
import type { FailureOrder } from './Failure'
import { type LoggedRequest, loggedRequest } from './LoggedRequest'
import { Refusal } from './Refusal'

/** What handlers share. */
export interface HandlerContext {
  /** No slash at the end. */
  baseUrl: string
  failures: Failures
  requests: LoggedRequest[]
  state(): FakeState
}

/** MSW handlers that answer the endpoints, 405 for other methods of theirs, and 404 for every other address below `baseUrl`. */
export function createHandlers(endpoints: readonly Endpoint[], context: HandlerContext): HttpHandler[] {
  const { baseUrl } = context
  const known = endpoints.map((endpoint) =>
    http[endpoint.method](`${baseUrl}${endpoint.path}`, ({ request, params }) =>
      respond(request, context, (headers) => {
        const given = { params: params as Record<string, string>, headers, state: context.state() }
        return answerEndpoint(endpoint, request, given)
      }),
    ),
  )
  const otherMethods = [...new Set(endpoints.map(({ path }) => path))].map((path) => {
    const methods = endpoints.filter((one) => one.path === path).map(({ method }) => method.toUpperCase())
    const allow = methods.toSorted().join(', ')
    return http.all(`${baseUrl}${path}`, ({ request }) =>
      respond(request, context, () => Promise.reject(new Refusal(405, `This address takes ${allow}.`, { allow }))),
    )
  })
  const unknown = http.all(`${baseUrl}/*`, ({ request }) =>
    respond(request, context, () => Promise.reject(new Refusal(404, 'There is nothing at this address.'))),
  )
  return [...known, ...otherMethods, unknown]
}

/** Logs a call, answers it, and lets it fail as ordered. */
async function respond(
  request: Request,
  { baseUrl, requests, failures }: HandlerContext,
  answer: (headers: Headers) => Promise<Response>,
) {
  const entry = loggedRequest(request, baseUrl)
  requests.push(entry)
  const correlationId = `fake-correlation-${requests.length}`
  const order = failures.next(entry)
  if (order?.failure === 'offline') return HttpResponse.error()
  if (order?.failure === 'slow') {
    await (order.delayMs === undefined ? failures.recovery() : delay(order.delayMs))
  }
  const headers = new Headers(request.headers)
  // "Nothing has changed" has no body that could be broken.
  if (order && order.failure !== 'slow') headers.delete('if-none-match')
  const response = await refusedAs(order, () => answer(headers)).catch((error: unknown) => {
    if (error instanceof Refusal) return errorAnswer(error, correlationId)
    throw error
  })
  response.headers.set('x-correlation-id', correlationId)
  if (order?.failure === 'answerLost') return HttpResponse.error()
  entry.status = response.status
  return order && response.ok ? brokenAnswer(response, order) : response
}

async function refusedAs(order: FailureOrder | undefined, answer: () => Promise<Response>) {
  if (typeof order?.failure !== 'number') return answer()
  const retryAfter = order.retryAfter === undefined ? {} : { retryAfter: order.retryAfter }
  throw new Refusal(order.failure, 'The test ordered this failure.', retryAfter)
}
