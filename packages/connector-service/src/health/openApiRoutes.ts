import type { FastifyInstance } from 'fastify'
import { readFile } from 'node:fs/promises'
import * as z from 'zod/mini'

const openApiFile = new URL('../../../../api-report/openapi.json', import.meta.url)
const openApiSchema = z.looseObject({ openapi: z.string() })

/** The contract that the service answers, as generated from its schemas; and at the root, where to find it. No login. */
export async function openApiRoutes(app: FastifyInstance) {
  const text = await readFile(openApiFile, 'utf8')
  z.parse(openApiSchema, JSON.parse(text))
  app.get('/openapi.json', async (_request, reply) => reply.type('application/json; charset=utf-8').send(text))
  app.get('/', async () => ({ service: 'connector-service', contract: '/openapi.json', health: '/health' }))
}
