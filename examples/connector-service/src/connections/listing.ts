import { pageQuerySchema } from 'connections-sdk/contract'
import { refusedField } from '../http/HttpError'
import { parseInput } from '../http/parseInput'

type Listed = Record<string, unknown>

/** One condition of a `query`: `status=Linked`, `status!=Linked`; several are joined by `&&`. */
const condition = /^\s*(\w+)\s*(!?=)\s*(.*?)\s*$/

/**
 * One page of `items` by `page`, `pageSize`, `query` and `orderBy` (a field, `-` before it for descending).
 *
 * @param fields - the fields that may be asked about
 * @throws HttpError 400 for a field or a form that isn't known
 */
export function pageOf<Item extends Listed>(
  items: readonly Item[],
  path: string,
  query: unknown,
  fields: readonly string[],
) {
  const { page, pageSize, query: conditions, orderBy } = parseInput(pageQuerySchema, query)
  const found = conditions === undefined ? items : filtered(items, conditions, fields)
  const sorted = orderBy === undefined ? found : ordered(found, orderBy, fields)
  const link = (number: number) => ({
    href: `${path}?${new URLSearchParams({
      page: String(number),
      pageSize: String(pageSize),
      ...(conditions !== undefined && { query: conditions }),
      ...(orderBy !== undefined && { orderBy }),
    })}`,
  })
  return {
    results: sorted.slice((page - 1) * pageSize, page * pageSize),
    pageNumber: page,
    pageSize,
    totalResults: sorted.length,
    _links: {
      current: { href: path },
      self: link(page),
      ...(page * pageSize < sorted.length && { next: link(page + 1) }),
      ...(page > 1 && { previous: link(page - 1) }),
    },
  }
}

function filtered<Item extends Listed>(items: readonly Item[], conditions: string, fields: readonly string[]) {
  return conditions.split('&&').reduce<readonly Item[]>((left, text) => {
    const [, field = '', operator, value = ''] = condition.exec(text) ?? []
    if (!fields.includes(field)) throw refusedField('query', `must be conditions such as ${fields[0]}=value`)
    return left.filter((item) => (String(item[field] ?? '') === value) === (operator === '='))
  }, items)
}

function ordered<Item extends Listed>(items: readonly Item[], orderBy: string, fields: readonly string[]) {
  const isDescending = orderBy.startsWith('-')
  const field = orderBy.replace(/^-/, '')
  if (!fields.includes(field)) throw refusedField('orderBy', `must be one of ${fields.join(', ')}`)
  const sorted = items.toSorted((one, other) => compare(String(one[field] ?? ''), String(other[field] ?? '')))
  return isDescending ? sorted.toReversed() : sorted
}

function compare(one: string, other: string) {
  return one < other ? -1 : Number(one > other)
}
