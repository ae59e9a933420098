import * as z from 'zod/mini'

/** One page of a listing. */
export function pageSchema<Item extends z.core.SomeType>(item: Item) {
  return z.object({
    results: z.array(item),
    pageNumber: z.int().check(z.minimum(1)),
    pageSize: z.int().check(z.minimum(1)),
    totalResults: z.int().check(z.minimum(0)),
    _links: z.optional(z.record(z.string(), z.nullable(z.object({ href: z.string() })))),
  })
}
