import { createHash, randomUUID, timingSafeEqual } from 'node:crypto'
import { type Company, corsSettingsSchema, createCompanySchema } from 'connections-sdk/contract'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { handoffTokenRoutes } from '../handoffs/redemptionRoutes'
import { HttpError, notFound } from '../http/HttpError'
import { parseInput } from '../http/parseInput'
import { companyParams } from '../http/pathParams'
import { withIdempotency } from '../http/withIdempotency'
import { issueAccessToken } from '../security/accessTokens'
import type { RouteOptions } from '../ServiceContext'
import { readAllowedOrigins, writeAllowedOrigins } from './allowedOrigins'

/** What a backend calls with the API key: companies, their access tokens, and who may call from a browser. */
export async function companyRoutes(app: FastifyInstance, { context }: RouteOptions) {
  app.addHook('onRequest', async (request) => requireApiKey(context.settings.apiKey, request))

  app.post('/companies', async (request, reply) => {
    const { name, expectedCompanyNames = [] } = parseInput(createCompanySchema, request.body)
    return withIdempotency(context, request, reply, 'operator', async ({ db, now }) => {
      const company: Company = { id: randomUUID(), name, created: now().toISOString() }
      const expected_company_names = expectedCompanyNames.length === 0 ? null : JSON.stringify(expectedCompanyNames)
      await db
        .insertInto('companies')
        .values({ id: company.id, name, created_at: company.created, expected_company_names })
        .execute()
      return { statusCode: 200, body: company }
    })
  })

  app.get('/companies/:companyId/accessToken', async (request) => {
    const { companyId } = parseInput(companyParams, request.params)
    const company = await context.db.selectFrom('companies').select('id').where('id', '=', companyId).executeTakeFirst()
    if (company === undefined) throw notFound('company')
    return issueAccessToken(context, companyId)
  })

  await app.register(handoffTokenRoutes, { context })

  app.get('/corsSettings', async () => ({ allowedOrigins: await readAllowedOrigins(context) }))

  app.post('/corsSettings', async (request, reply) => {
    const { allowedOrigins } = parseInput(corsSettingsSchema, request.body)
    return withIdempotency(context, request, reply, 'operator', async (scope) => {
      await writeAllowedOrigins(scope, allowedOrigins)
      return { statusCode: 200, body: { allowedOrigins } }
    })
  })
}

/** @throws HttpError 401 unless the request bears the operator's API key */
function requireApiKey(apiKey: string, { headers }: FastifyRequest) {
  const given = /^Basic ([A-Za-z0-9+/]+={0,2})$/i.exec(headers.authorization ?? '')?.[1]
  // Compared as digests, since equal lengths are what a comparison in constant time needs.
  const isKey =
    given !== undefined && timingSafeEqual(digest(Buffer.from(given, 'base64')), digest(Buffer.from(apiKey)))
  if (!isKey) throw new HttpError(401, 'The API key is missing or wrong.', { challenge: 'Basic' })
}

function digest(bytes: Buffer) {
  return createHash('sha256').update(bytes).digest()
}
