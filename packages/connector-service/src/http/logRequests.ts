import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Writable } from 'node:stream'
import type { FastifyInstance, FastifyServerOptions } from 'fastify'
import * as z from 'zod/mini'
import type { Settings } from '../settings/Settings'

const idsSchema = z.object({ companyId: z.optional(z.string()), connectionId: z.optional(z.string()) })

/** A logger that is given no headers, no bodies and no addresses as they came: a hand-off code stands in one. */
export function loggerOptions(level: Settings['logLevel'], stream?: Writable): FastifyServerOptions['logger'] {
  return {
    level,
    ...(stream && { stream }),
    redact: ['req.headers', 'headers', '*.authorization', '*.password', '*.accessToken'],
    // Whoever logs a request or an answer whole logs nothing of it.
    serializers: { req: () => ({ method: '' }), res: () => ({ statusCode: 0 }) },
  }
}

/** Logs one line an answer: which route, whose, how it went, how long it took. */
export function logRequests(app: FastifyInstance) {
  app.addHook('onResponse', async (request, reply) => {
    const ids = z.safeParse(idsSchema, request.params ?? {})
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
        ...(ids.success ? ids.data : {}),
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'answered',
    )
  })
}

const acceptable = /^[\w.-]{8,100}$/

/** The caller's correlation id where it is harmless to repeat, or a new one. */
export function correlationId({ headers }: Pick<IncomingMessage, 'headers'>) {
  const given = headers['x-correlation-id']
  return typeof given === 'string' && acceptable.test(given) ? given : randomUUID()
}

/** Puts the correlation id into every answer, so that a caller can quote it. */
export function tellCorrelationId(app: FastifyInstance) {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-correlation-id', request.id)
  })
}
