import type * as z from 'zod/mini'
import type { pageQuerySchema } from '../../api/schemas/inputs'

/** One page of a listing, as the contract has it. */
export function page<Item>(all: readonly Item[], query: z.output<typeof pageQuerySchema>, path: string) {
  const { page: pageNumber, pageSize } = query
  const link = (number: number) => ({ href: `${path}?page=${number}&pageSize=${pageSize}` })
  const isLast = pageNumber * pageSize >= all.length
  return {
    results: all.slice((pageNumber - 1) * pageSize, pageNumber * pageSize),
    pageNumber,
    pageSize,
    totalResults: all.length,
    _links: {
      self: { href: path },
      current: link(pageNumber),
      ...(pageNumber > 1 && { previous: link(pageNumber - 1) }),
      ...(!isLast && { next: link(pageNumber + 1) }),
    },
  }
}
