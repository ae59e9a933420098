import * as z from 'zod/mini'

/** One page of a listing. */
export function pageSchema<Item extends z.core.$ZodType>(item: Item) {
  return z.object({
    results: z.array(item),
    pageNumber: z.int().check(z.gte(1)),
    pageSize: z.int().check(z.gte(1)),
    totalResults: z.int().check(z.nonnegative()),
    _links: z.optional(z.record(z.string(), z.nullable(z.object({ href: z.string() })))),
  })
}

/** Which page of a listing to read. */
export const pageQuerySchema = z.object({
  page: z._default(z.coerce.number().check(z.int(), z.gte(1)), 1),
  pageSize: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(5000)), 100),
  query: z.optional(z.string()),
  orderBy: z.optional(z.string()),
})

/** Which page of a listing to read: `page` from 1, `pageSize` 1 to 5000. */
export type PageQuery = Partial<z.infer<typeof pageQuerySchema>>
