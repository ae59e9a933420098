import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { HttpError } from '../http/HttpError'
import type { RouteOptions } from '../ServiceContext'

/** Tells whoever watches the service that it and its database answer. No login. */
export async function healthRoutes(app: FastifyInstance, { context }: RouteOptions) {
  app.get('/health', async (request) => {
    try {
      await sql`select 1`.execute(context.db)
    } catch (err) {
      request.log.error({ err }, 'the database does not answer')
      throw new HttpError(503, 'The database does not answer.', { retryAfterSeconds: 5 })
    }
    return { status: 'ok' }
  })
}
