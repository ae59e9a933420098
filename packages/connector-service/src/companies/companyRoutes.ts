import { randomUUID } from 'node:crypto'
import { type Company, type CompanyUpdate, createCompanySchema, updateCompanySchema } from 'connections-sdk/contract'
import type { FastifyInstance } from 'fastify'
import { type Selectable, sql } from 'kysely'
import type * as z from 'zod/mini'
import type { CompaniesTable } from '../database/tables'
import { isUniqueViolation } from '../database/isUniqueViolation'
import { HttpError } from '../http/HttpError'
import { type ListedColumns, pageOf } from '../http/pageOf'
import { parseInput } from '../http/parseInput'
import { companyParams } from '../http/pathParams'
import { withIdempotency } from '../http/withIdempotency'
import { inTransaction, type Scope } from '../Scope'
import { issueAccessToken } from '../security/accessTokens'
import type { RouteOptions } from '../ServiceContext'
import { deleteCompany } from './deleteCompany'
import { findCompany, lockCompany } from './findCompany'

/** The companies, and the tokens with which their pages call. */
export async function companyRoutes(app: FastifyInstance, { context }: RouteOptions) {
  app.get('/companies', async (request) =>
    pageOf(context.db.selectFrom('companies').selectAll(), companyColumns, 'created', {
      path: '/companies',
      query: request.query,
      item: companyOf,
    }),
  )

  app.post('/companies', async (request, reply) => {
    const input = parseInput(createCompanySchema, request.body)
    return withIdempotency(context, request, reply, 'operator', async (scope) => {
      const { company, isNew } = await createCompany(scope, input)
      return { statusCode: isNew ? 201 : 200, body: company, companyId: company.id }
    })
  })

  app.get('/companies/:companyId', async (request) => {
    const { companyId } = parseInput(companyParams, request.params)
    return companyOf(await findCompany(context, companyId))
  })

  app.patch('/companies/:companyId', async (request) => {
    const { companyId } = parseInput(companyParams, request.params)
    const update = parseInput(updateCompanySchema, request.body)
    return inTransaction(context, (scope) => updateCompany(scope, companyId, update))
  })

  app.delete('/companies/:companyId', async (request, reply) => {
    const { companyId } = parseInput(companyParams, request.params)
    await deleteCompany(context, companyId)
    return reply.code(204).send()
  })

  app.get('/companies/:companyId/accessToken', async (request) => {
    const { companyId } = parseInput(companyParams, request.params)
    await findCompany(context, companyId)
    return issueAccessToken(context, companyId)
  })
}

/** What a listing of companies may be asked about. */
const companyColumns: ListedColumns = {
  id: sql.ref('companies.id'),
  name: sql.ref('companies.name'),
  externalId: sql.ref('companies.external_id'),
  created: sql.ref('companies.created_at'),
}

function companyOf({ id, name, external_id, created_at }: Selectable<CompaniesTable>): Company {
  return { id, name, ...(external_id !== null && { externalId: external_id }), created: created_at }
}

/** Makes a company, or finds the one that has the given id of the host. Of two that ask at once one makes it. */
async function createCompany(
  { db, now }: Pick<Scope, 'db' | 'now'>,
  input: z.output<typeof createCompanySchema>,
): Promise<{ company: Company; isNew: boolean }> {
  const { name, externalId, expectedCompanyNames = [] } = input
  const made = await db
    .insertInto('companies')
    .values({
      id: randomUUID(),
      name,
      created_at: now().toISOString(),
      expected_company_names: expectedCompanyNames.length === 0 ? null : JSON.stringify(expectedCompanyNames),
      external_id: externalId ?? null,
    })
    .onConflict((conflict) => conflict.column('external_id').doNothing())
    .returningAll()
    .executeTakeFirst()
  if (made !== undefined) return { company: companyOf(made), isNew: true }
  const existing = await db
    .selectFrom('companies')
    .selectAll()
    .where('external_id', '=', externalId ?? null)
    .executeTakeFirst()
  // Undefined where it was deleted in between.
  return existing === undefined ? createCompany({ db, now }, input) : { company: companyOf(existing), isNew: false }
}

async function updateCompany({ db }: Pick<Scope, 'db'>, companyId: string, { name, externalId }: CompanyUpdate) {
  const before = await lockCompany({ db }, companyId)
  const changed = await db
    .updateTable('companies')
    .set({ name: name ?? before.name, external_id: externalId === undefined ? before.external_id : externalId })
    .where('id', '=', companyId)
    .returningAll()
    .executeTakeFirstOrThrow()
    .catch((error: unknown) => {
      throw isUniqueViolation(error) ? new HttpError(409, 'Another company has this externalId.') : error
    })
  return companyOf(changed)
}
