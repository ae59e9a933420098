import * as z from 'zod/mini'
import { dataStatusValueSchema } from './dataStatusValue'
import { pageSchema } from './page'
import { idSchema, progressSchema, timeSchema } from './primitives'

const dataTypeStatusSchema = z.object({
  /** Which data type this tells of, such as `invoices`. */
  dataType: z.string(),
  /** How far its latest pull has come. */
  currentStatus: dataStatusValueSchema,
  /** When it was last read whole, ISO 8601 UTC; null or absent before the first time. */
  lastSuccessfulSync: z.nullish(timeSchema),
  /** Its latest pull, whatever came of it; null or absent before the first. */
  latestSyncId: z.nullish(z.string()),
  /** Its latest pull that succeeded; null or absent before the first. */
  latestSuccessfulSyncId: z.nullish(z.string()),
})

/** How each of a company's data types stands, by data type. One that a provider tells nothing of (`null`) is left out. */
export const dataStatusSchema = z.nullable(
  z.pipe(
    z.record(z.string(), z.nullable(dataTypeStatusSchema)),
    z.transform((all) =>
      Object.fromEntries(Object.entries(all).flatMap(([dataType, one]) => (one === null ? [] : [[dataType, one]]))),
    ),
  ),
)

/** One fetch of one data type. */
export const pullOperationSchema = z.object({
  /** Identifies the pull; opaque. */
  id: idSchema,
  /** The company whose data is read. */
  companyId: idSchema,
  /** The connection through which it is read. */
  connectionId: idSchema,
  /** Which data type is read, such as `invoices`. */
  dataType: z.string(),
  /** How far it has come. */
  status: dataStatusValueSchema,
  /** What the status means here, for a developer; null or absent where there is nothing to add. */
  statusDescription: z.nullish(z.string()),
  /** When the pull was asked for, ISO 8601 UTC. */
  requested: timeSchema,
  /** When it ended, well or badly, ISO 8601 UTC; null or absent until then. */
  completed: z.nullish(timeSchema),
  /** How much is done, in percent, 0 to 100. */
  progress: progressSchema,
  /** True once everything has been read. */
  isCompleted: z.boolean(),
  /** True once it has ended badly. */
  isErrored: z.boolean(),
  /** Why it ended badly, for a developer; null or absent where it didn't. */
  errorMessage: z.nullish(z.string()),
})

/** A page of the pulls that were made for a company. */
export const dataHistoryPageSchema = pageSchema(pullOperationSchema)

/** How each of a company's data types stands, by data type. */
export type DataStatus = z.output<typeof dataStatusSchema>
/** One fetch of one data type. */
export type PullOperation = z.output<typeof pullOperationSchema>
/** A page of the pulls that were made for a company. */
export type DataHistoryPage = z.output<typeof dataHistoryPageSchema>
