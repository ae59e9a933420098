import type { FastifyInstance } from 'fastify'
import { readFile } from 'node:fs/promises'
import * as v from 'valibot'

const openApiFile = new URL('../../../../api-report/openapi.json', import.meta.url)
const openApiSchema = v.looseObject({ openapi: v.string() })

/** The contract that the service answers, as generated from its schemas; and at the root, where to find it. No login. */
export async function openApiRoutes(app: FastifyInstance) {
  const text = await readFile(openApiFile, 'utf8')
  v.parse(openApiSchema, JSON.parse(text))
  app.get('/openapi.json', async (_request, reply) => reply.type('application/json; charset=utf-8').send(text))
  app.get('/', async () => ({ service: 'connector-service', contract: '/openapi.json', health: '/health' }))
}
