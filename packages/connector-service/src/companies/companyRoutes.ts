import { createCompanySchema, type Company } from 'connections-sdk/contract'
import type { FastifyInstance } from 'fastify'
import { randomUUID } from 'node:crypto'
import { answerOnce } from '../http/answerOnce'
import { notFound } from '../http/HttpError'
import { parseInput } from '../http/parseInput'
import { companyParams } from '../http/pathParams'
import { issueAccessToken } from '../security/accessTokens'
import { requireApiKey } from '../security/requireApiKey'
import type { RouteOptions } from '../serviceRoutes'
import { readAllowedOrigins, writeAllowedOrigins } from './allowedOrigins'
import { corsSettingsInput } from './corsSettingsInput'

/** What a backend calls with the API key: companies, their access tokens, and who may call from a browser. */
export async function companyRoutes(app: FastifyInstance, { context }: RouteOptions) {
  app.addHook('onRequest', async (request) => requireApiKey(context.settings.apiKey, request))

  app.post('/companies', async (request, reply) => {
    const { name } = parseInput(createCompanySchema, request.body)
    return answerOnce(context, request, reply, 'operator', async ({ db, now }) => {
      const company: Company = { id: randomUUID(), name, created: now().toISOString() }
      await db.insertInto('companies').values({ id: company.id, name, created_at: company.created }).execute()
      return { statusCode: 200, body: company }
    })
  })

  app.get('/companies/:companyId/accessToken', async (request) => {
    const { companyId } = parseInput(companyParams, request.params)
    const company = await context.db.selectFrom('companies').select('id').where('id', '=', companyId).executeTakeFirst()
    if (company === undefined) throw notFound('company')
    return issueAccessToken(context, companyId)
  })

  app.get('/corsSettings', async () => ({ allowedOrigins: await readAllowedOrigins(context) }))

  app.post('/corsSettings', async (request, reply) => {
    const { allowedOrigins } = parseInput(corsSettingsInput, request.body)
    return answerOnce(context, request, reply, 'operator', async (scope) => {
      await writeAllowedOrigins(scope, allowedOrigins)
      return { statusCode: 200, body: { allowedOrigins } }
    })
  })
}
