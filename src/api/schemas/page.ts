import * as v from 'valibot'
import { notArray } from './notArray'
import { wholeNumber } from './wholeNumber'

/** One page of a listing. */
export function pageSchema<Item extends v.GenericSchema>(item: Item) {
  return v.object({
    results: v.array(item),
    pageNumber: wholeNumber(1),
    pageSize: wholeNumber(1),
    totalResults: wholeNumber(0),
    _links: v.optional(notArray(v.record(v.string(), v.nullable(v.object({ href: v.string() }))))),
  })
}
