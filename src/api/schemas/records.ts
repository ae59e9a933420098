import * as z from 'zod/mini'
import { quickBooksDataTypes } from './dataTypes'
import { pageQuerySchema } from './inputs'
import { openEnum } from './openEnum'
import { pageSchema } from './page'
import { idSchema, timeSchema } from './primitives'

const fieldsSchema = z.record(z.string(), z.unknown())

/** A record as it stands in the copy of a company's books. */
export const dataRecordSchema = z.object({
  /** Identifies the record among those of its data type: QuickBooks' ListID or TxnID, and `company` for the company, of which there is one. */
  id: idSchema,
  /** Which data type it belongs to, such as `invoices`. */
  dataType: z.string(),
  /** When the copy of it last changed, ISO 8601 UTC, by the service's clock. */
  modifiedDate: timeSchema,
  /** When it was last changed in QuickBooks, ISO 8601 UTC, by the clock of that computer; null or absent where QuickBooks tells none. */
  sourceModifiedDate: z.nullish(timeSchema),
  /** Whether it is no longer in QuickBooks; `data` then holds what was last known of it. */
  isDeleted: z.boolean(),
  /** Every field that QuickBooks gave, by its qbXML name. Values are text as QuickBooks writes it, groups are objects, and what is there more than once is a list. */
  data: fieldsSchema,
})

/** A page of a connection's records of one data type. */
export const dataRecordsPageSchema = pageSchema(dataRecordSchema)

/** One change of a record. */
export const recordChangeSchema = z.object({
  /** Stands for this place in the feed; opaque. Given as `after`, the feed goes on behind it. */
  cursor: z.string().check(z.minLength(1)),
  /** When the copy changed, ISO 8601 UTC, by the service's clock. */
  at: timeSchema,
  /** Which data type the record belongs to, such as `invoices`. */
  dataType: z.string(),
  /** Identifies the record among those of its data type. */
  id: idSchema,
  /** What happened to it. One that comes back after its deletion is created anew. */
  change: openEnum(['created', 'modified', 'deleted']),
  /** Every field of the record as it is now, which may be newer than this change, and of a deleted one as last known; null once it was erased. */
  data: z.nullable(fieldsSchema),
})

/** The next changes of a connection's records, in their order. */
export const recordChangesSchema = z.object({
  /** The changes, oldest first. */
  results: z.array(recordChangeSchema),
  /** Where to go on, given as `after`; also there when nothing has changed. Keep it once you have stored what came. */
  next: z.string().check(z.minLength(1)),
  /** Whether there are more changes already. */
  hasMore: z.boolean(),
})

/** Which records of a data type to read. */
export const recordsQuerySchema = z.extend(pageQuerySchema, {
  /**
   * Conditions on `id`, `isDeleted`, `modifiedDate` and `sourceModifiedDate`, joined by `&&`: `isDeleted=true`, `id!=80000001-1`. Without one on `isDeleted` and
   * without `modifiedSince`, deleted records are left out.
   */
  query: z.optional(z.string()),
  /** The field to sort by, `-` before it for descending: `-modifiedDate`. Absent: by `id`, an order that changes of a record don't disturb. */
  orderBy: z.optional(z.string()),
  /** Only records of which the copy changed at this time or later (their `modifiedDate`), ISO 8601 UTC, deleted ones among them. Absent: all that are in QuickBooks. */
  modifiedSince: z.optional(timeSchema),
})

/** Which changes to read. */
export const recordChangesQuerySchema = z.object({
  /** The `next` or a `cursor` of an earlier answer for the same connection; any other value is refused. Absent: from the beginning. */
  after: z.optional(z.string()),
  /** How many changes to read at most, 1 to 1000. */
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(1000)), 100),
  /** Only changes of these data types, by commas: `invoices,payments`. Absent: of all. */
  dataTypes: z.optional(
    z
      .string()
      .check(
        z.refine(
          (text) => dataTypeList(text).every((name) => quickBooksDataTypes.some((known) => known === name)),
          `must be of ${quickBooksDataTypes.join(', ')}`,
        ),
      ),
  ),
})

/** How much a refresh reads. */
export const refreshQuerySchema = z.object({
  /** `true`: everything is read again, as on first link, for when the copy is not to be trusted. Absent or `false`: what changed. */
  everything: z._default(z.enum(['true', 'false']), 'false'),
})

/** Which connection to queue a refresh for, and how much it reads. */
export const queuePullQuerySchema = z.extend(refreshQuerySchema, {
  /** The connection. May be left out where the company has one that is linked. */
  connectionId: z.optional(idSchema),
})

/** The names in a list by commas. */
export function dataTypeList(text: string) {
  return text.split(',').map((name) => name.trim())
}

/** A record as it stands in the copy of a company's books. */
export type DataRecord = z.output<typeof dataRecordSchema>
/** A page of a connection's records of one data type. */
export type DataRecordsPage = z.output<typeof dataRecordsPageSchema>
/** One change of a record. */
export type RecordChange = z.output<typeof recordChangeSchema>
/** The next changes of a connection's records. */
export type RecordChanges = z.output<typeof recordChangesSchema>
