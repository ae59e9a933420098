import { corsSettingsSchema } from 'connections-sdk/contract'
import type { FastifyInstance } from 'fastify'
import { parseInput } from '../http/parseInput'
import { withIdempotency } from '../http/withIdempotency'
import type { RouteOptions } from '../ServiceContext'
import { readAllowedOrigins, writeAllowedOrigins } from './allowedOrigins'

/** Which web origins may call from a browser. */
export async function originRoutes(app: FastifyInstance, { context }: RouteOptions) {
  app.get('/corsSettings', async () => ({ allowedOrigins: await readAllowedOrigins(context) }))

  app.post('/corsSettings', async (request, reply) => {
    const { allowedOrigins } = parseInput(corsSettingsSchema, request.body)
    return withIdempotency(context, request, reply, 'operator', async (scope) => {
      await writeAllowedOrigins(scope, allowedOrigins)
      return { statusCode: 200, body: { allowedOrigins } }
    })
  })
}
