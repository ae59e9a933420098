import * as z from 'zod/mini'

/** One page of a listing. */
export function pageSchema<Item extends z.core.SomeType>(item: Item) {
  return z.object({
    /** The entries of this page. */
    results: z.array(item),
    /** Which page this is, from 1. */
    pageNumber: z.int().check(z.minimum(1)),
    /** How many entries a full page has. */
    pageSize: z.int().check(z.minimum(1)),
    /** How many entries all pages have together. */
    totalResults: z.int().check(z.minimum(0)),
    /** Where the pages around this one are, by name: `self`, `next`, `previous`. Absent where the service gives none. */
    _links: z.optional(
      z.record(
        z.string(),
        z.nullable(
          z.object({
            /** An address from the API's root. */
            href: z.string(),
          }),
        ),
      ),
    ),
  })
}
