import type { FastifyInstance, FastifyServerOptions } from 'fastify'
import type { Writable } from 'node:stream'
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
