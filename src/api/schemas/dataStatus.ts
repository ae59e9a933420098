import * as z from 'zod/mini'
import { dataStatusValueSchema } from './dataStatusValue'
import { pageSchema } from './page'
import { idSchema, progressSchema, timeSchema } from './primitives'

const dataTypeStatusSchema = z.object({
  dataType: z.string(),
  currentStatus: dataStatusValueSchema,
  lastSuccessfulSync: z.nullish(timeSchema),
  latestSyncId: z.nullish(z.string()),
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
  id: idSchema,
  companyId: idSchema,
  connectionId: idSchema,
  dataType: z.string(),
  status: dataStatusValueSchema,
  statusDescription: z.nullish(z.string()),
  requested: timeSchema,
  completed: z.nullish(timeSchema),
  progress: progressSchema,
  isCompleted: z.boolean(),
  isErrored: z.boolean(),
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
