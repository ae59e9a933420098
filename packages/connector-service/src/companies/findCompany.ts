import { notFound } from '../http/HttpError'
import type { Scope } from '../Scope'

/** @throws HttpError 404 when there is no such company */
export async function findCompany({ db }: Pick<Scope, 'db'>, companyId: string) {
  const row = await db.selectFrom('companies').selectAll().where('id', '=', companyId).executeTakeFirst()
  if (row === undefined) throw notFound('company')
  return row
}

/**
 * Keeps others from changing or deleting a company until the transaction ends. A write that changes nothing takes the row's
 * lock on PostgreSQL. Whoever also locks connections does so afterwards.
 *
 * @throws HttpError 404 when there is no such company
 */
export async function lockCompany({ db }: Pick<Scope, 'db'>, companyId: string) {
  const row = await db
    .updateTable('companies')
    .set((company) => ({ name: company.ref('name') }))
    .where('id', '=', companyId)
    .returningAll()
    .executeTakeFirst()
  if (row === undefined) throw notFound('company')
  return row
}
