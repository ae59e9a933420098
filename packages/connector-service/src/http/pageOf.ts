import { pageQuerySchema } from 'connections-sdk/contract'
import { sql, type RawBuilder, type SelectQueryBuilder } from 'kysely'
import * as z from 'zod/mini'
import { refusedField } from './HttpError'
import { parseInput } from './parseInput'

/** The fields of a listing that may be asked about, and what each is in the database. `id`, never null, also tells apart what else sorts alike. */
export type ListedColumns = Record<string, RawBuilder<string | null>> & { id: RawBuilder<string | null> }

/** One condition of a `query`: `status=Linked`, `status!=Linked`; several are joined by `&&`. */
const condition = /^\s*(\w+)\s*(!?=)\s*(.*?)\s*$/

/**
 * Reads one page of `rows` by the caller's `page`, `pageSize`, `query` and `orderBy` (a field, `-` before it for descending).
 *
 * @param usualOrder - a field, where the caller names none
 * @throws HttpError 400 for a field or a form that isn't known
 */
export async function pageOf<DB, TB extends keyof DB, Row, Item>(
  rows: SelectQueryBuilder<DB, TB, Row>,
  columns: ListedColumns,
  usualOrder: string,
  { path, query, item }: { path: string; query: unknown; item: (row: Row) => Item },
) {
  const { page, pageSize, query: conditions, orderBy } = parseInput(pageQuerySchema, query)
  if (!Number.isSafeInteger(page * pageSize)) throw refusedField('page', 'is beyond any listing')
  if (conditions?.includes('\0') === true) throw refusedField('query', 'must hold no NUL')
  const found = (conditions?.split('&&') ?? []).reduce((left, text) => left.where(isTrue(text, columns)), rows)
  const { total } = z.parse(totalSchema, await found.clearSelect().select(count).executeTakeFirstOrThrow())
  const results = await found
    .orderBy(ordered(orderBy ?? usualOrder, columns), (orderBy ?? usualOrder).startsWith('-') ? 'desc' : 'asc')
    .orderBy(columns.id)
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  const asked = { ...(conditions !== undefined && { query: conditions }), ...(orderBy !== undefined && { orderBy }) }
  return {
    results: results.map(item),
    pageNumber: page,
    pageSize,
    totalResults: total,
    _links: links(path, asked, { page, pageSize, total }),
  }
}

const count = sql<unknown>`count(*)`.as('total')
/** PostgreSQL's driver gives counts as text. */
const totalSchema = z.object({ total: z.coerce.number() })

function isTrue(text: string, columns: ListedColumns) {
  const [, field = '', operator, value = ''] = condition.exec(text) ?? []
  const column = comparable(field, columns)
  if (column === undefined) throw refusedField('query', `must be conditions on ${Object.keys(columns).join(', ')}`)
  return operator === '=' ? sql<boolean>`${column} = ${value}` : sql<boolean>`${column} <> ${value}`
}

function ordered(orderBy: string, columns: ListedColumns) {
  const column = comparable(orderBy.replace(/^-/, ''), columns)
  if (column === undefined) throw refusedField('orderBy', `must be one of ${Object.keys(columns).join(', ')}`)
  return column
}

function comparable(field: string, columns: ListedColumns) {
  // As it is, so that its index is of use.
  if (field === 'id') return columns.id
  const column = Object.hasOwn(columns, field) ? columns[field] : undefined
  // SQLite and PostgreSQL disagree on where nothing sorts.
  return column && sql`coalesce(${column}, '')`
}

/** Which fields a `query` has conditions on. */
export function fieldsAskedAbout(conditions: string | undefined) {
  return (conditions?.split('&&') ?? []).map((text) => condition.exec(text)?.[1])
}

function links(
  path: string,
  asked: Record<string, string>,
  { page, pageSize, total }: { page: number; pageSize: number; total: number },
) {
  const to = (number: number) => {
    const parameters = new URLSearchParams({ page: String(number), pageSize: String(pageSize), ...asked })
    return { href: `${path}?${parameters}` }
  }
  return {
    current: { href: path },
    self: to(page),
    ...(page * pageSize < total && { next: to(page + 1) }),
    ...(page > 1 && { previous: to(page - 1) }),
  }
}
