import type { FastifyInstance } from 'fastify'
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

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
