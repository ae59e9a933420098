import * as v from 'valibot'
import { queryNumber } from './queryNumber'

/** Which page of a listing to read. */
export const pageQuerySchema = v.object({
  page: queryNumber(1),
  pageSize: queryNumber(100, 5000),
  query: v.optional(v.string()),
  orderBy: v.optional(v.string()),
})

/** Which page of a listing to read: `page` from 1, `pageSize` 1 to 5000. */
export type PageQuery = Partial<v.InferOutput<typeof pageQuerySchema>>
