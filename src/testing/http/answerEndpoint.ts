import { checkAccess, hasApiKey } from './checkAccess'
import type { Call, Endpoint, Given } from './Endpoint'
import { parseBody, readBody } from './readBody'
import { Refusal } from './Refusal'

/** Answers a request by the rules that all endpoints share; throws a `Refusal` for what is not a success. */
export async function answerEndpoint(endpoint: Endpoint, request: Request, given: Given): Promise<Response> {
  const { state, params, headers } = given
  const now = state.now()
  checkAccess(endpoint, given)
  const missing = state.notOffered.find((part) => endpoint.path.split('/').includes(part))
  if (missing !== undefined) throw new Refusal(501, `This backend doesn't have ${missing}.`)
  const caller = headers.get('authorization') ?? 'anyone'
  if (endpoint.method !== 'get' && !hasApiKey(headers)) state.limitWrites(caller, now.getTime())
  // That of a DELETE means nothing.
  const text = endpoint.method === 'delete' ? '' : await readBody(request)
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const call: Call = { ...given, now, query, signal: request.signal, body: parseBody(text) }
  const key = headers.get('idempotency-key')
  if (endpoint.method !== 'post' || key === null) return endpoint.answer(call)
  const post = {
    key: `${params['companyId'] ?? caller} ${key}`,
    asked: `${request.url} ${text}`,
    now: now.getTime(),
  }
  return state.idempotencyStore(post, async () => endpoint.answer(call))
}
