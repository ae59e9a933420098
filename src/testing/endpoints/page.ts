import type * as z from 'zod/mini'
import type { pageQuerySchema } from '../../api/schemas/inputs'
import { refusedField } from '../http/Refusal'

/** The fields of a listing that may be asked about, and how each is read. */
export type ListedFields<Item> = Record<string, (item: Item) => string | null | undefined>

/** One condition of a `query`: `status=Linked`, `status!=Linked`; several are joined by `&&`. */
const condition = /^\s*(\w+)\s*(!?=)\s*(.*?)\s*$/

/** One page of a listing, as the contract has it; throws a `Refusal` 400 for a condition or an order that isn't known. */
export function page<Item>(
  all: readonly Item[],
  fields: ListedFields<Item>,
  query: z.output<typeof pageQuerySchema>,
  path: string,
) {
  const { page: pageNumber, pageSize, query: conditions, orderBy } = query
  const tests = (conditions?.split('&&') ?? []).map((text) => fulfils(text, fields))
  const found = all.filter((item) => tests.every((isTrue) => isTrue(item)))
  const ordered = orderBy === undefined ? found : sorted(found, orderBy, fields)
  const link = (number: number) => {
    const asked = { ...(conditions !== undefined && { query: conditions }), ...(orderBy !== undefined && { orderBy }) }
    return { href: `${path}?${new URLSearchParams({ page: String(number), pageSize: String(pageSize), ...asked })}` }
  }
  return {
    results: ordered.slice((pageNumber - 1) * pageSize, pageNumber * pageSize),
    pageNumber,
    pageSize,
    totalResults: ordered.length,
    _links: {
      current: { href: path },
      self: link(pageNumber),
      ...(pageNumber * pageSize < ordered.length && { next: link(pageNumber + 1) }),
      ...(pageNumber > 1 && { previous: link(pageNumber - 1) }),
    },
  }
}

function fulfils<Item>(text: string, fields: ListedFields<Item>) {
  const [, name = '', operator, value = ''] = condition.exec(text) ?? []
  const field = fields[name]
  if (field === undefined) throw refusedField('query', `must be conditions on ${Object.keys(fields).join(', ')}`)
  return (item: Item) => ((field(item) ?? '') === value) === (operator === '=')
}

function sorted<Item>(items: readonly Item[], orderBy: string, fields: ListedFields<Item>) {
  const field = fields[orderBy.replace(/^-/, '')]
  if (field === undefined) throw refusedField('orderBy', `must be one of ${Object.keys(fields).join(', ')}`)
  const direction = orderBy.startsWith('-') ? -1 : 1
  return items.toSorted((one, other) => {
    const [left, right] = [field(one) ?? '', field(other) ?? '']
    return left === right ? 0 : (left < right ? -1 : 1) * direction
  })
}
