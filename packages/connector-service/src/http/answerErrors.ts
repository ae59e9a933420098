import type { ErrorBody } from 'connections-sdk/contract'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { HttpError } from './HttpError'
import { securityHeaders } from './securityHeaders'

/** Answers every failure with the contract's error body, and never with a stack or a cause. */
export function answerErrors(app: FastifyInstance) {
  const methodsOf = allowedMethods(app)
  app.setErrorHandler((error: FastifyError | HttpError, request, reply) => {
    if ((error.statusCode ?? 500) >= 500) request.log.error({ err: error }, 'request failed')
    return sendError(request, reply, error instanceof HttpError ? error : frameworkError(error))
  })
  app.setNotFoundHandler((request, reply) => {
    const methods = methodsOf(request.url)
    if (methods.length === 0) return sendError(request, reply, new HttpError(404, 'There is nothing at this address.'))
    void reply.header('allow', methods.join(', '))
    return sendError(request, reply, new HttpError(405, `This address takes ${methods.join(', ')}.`))
  })
}

/** Answers what the framework refuses before any route or hook is asked, such as an address that can't be decoded. */
export function answerFrameworkErrors(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  void sendError(request, reply.headers(securityHeaders), frameworkError(error))
}

function sendError(request: FastifyRequest, reply: FastifyReply, { statusCode, message, details }: HttpError) {
  if (details.retryAfterSeconds !== undefined) void reply.header('retry-after', details.retryAfterSeconds)
  if (details.challenge !== undefined) void reply.header('www-authenticate', details.challenge)
  void reply.header('x-correlation-id', request.id)
  const body: ErrorBody = {
    statusCode,
    error: message,
    correlationId: request.id,
    service: 'connector-service',
    ...(details.fields && { validation: { errors: [...details.fields] } }),
  }
  return reply.code(statusCode).type('application/json; charset=utf-8').send(body)
}

/** The framework's own refusals, in our words: its messages may quote what was sent. */
function frameworkError({ statusCode = 500, code }: FastifyError) {
  if (statusCode === 413) return new HttpError(413, 'The body is too large.')
  if (statusCode === 415) return new HttpError(415, 'The body must be application/json.')
  if (code === 'FST_ERR_CTP_INVALID_JSON_BODY' || code?.startsWith('FST_ERR_CTP')) {
    return new HttpError(400, 'The body is not valid JSON.')
  }
  if (statusCode >= 400 && statusCode < 500) return new HttpError(statusCode, 'The request was refused.')
  return new HttpError(500, 'The service failed to answer. Quote the correlation id to its operator.')
}

/** Learns the routes as they are registered; the result tells which methods an address takes, none for an unknown address. */
function allowedMethods(app: FastifyInstance) {
  const routes = new Map<string, { matches: RegExp; methods: Set<string> }>()
  app.addHook('onRoute', ({ url, method }) => {
    if (url.includes('*')) return
    const route = routes.get(url) ?? { matches: pattern(url), methods: new Set() }
    for (const one of [method].flat()) route.methods.add(one)
    routes.set(url, route)
  })
  return (url: string) => {
    const path = url.split('?')[0] ?? ''
    const methods = [...routes.values()]
      .filter(({ matches }) => matches.test(path))
      .flatMap(({ methods }) => Array.from(methods))
    return [...new Set(methods)].toSorted()
  }
}

function pattern(url: string) {
  const segments = url
    .split('/')
    .map((segment) => (segment.startsWith(':') ? '[^/]+' : segment.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)))
  return new RegExp(`^${segments.join('/')}$`)
}
