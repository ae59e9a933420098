import * as v from 'valibot'
import { openEnum } from './openEnum'
import { notArray } from './notArray'
import { pageSchema } from './page'
import { idSchema, progressSchema, timeSchema } from './primitives'

/** How far a data type or a pull has come. */
export const dataStatusValueSchema = openEnum([
  'Initial',
  'Queued',
  'Fetching',
  'MapQueued',
  'Mapping',
  'Complete',
  'FetchError',
  'MapError',
  'InternalError',
  'ProcessingQueued',
  'Processing',
  'ProcessingError',
  'ValidationQueued',
  'Validating',
  'ValidationError',
  'AuthError',
  'Cancelled',
  'NotSupported',
  'RateLimitError',
  'PermissionsError',
  'PrerequisiteNotMet',
])

const dataTypeStatusSchema = v.object({
  dataType: v.string(),
  currentStatus: dataStatusValueSchema,
  lastSuccessfulSync: v.nullish(timeSchema),
  latestSyncId: v.nullish(v.string()),
  latestSuccessfulSyncId: v.nullish(v.string()),
})

/** How each of a company's data types stands, by data type. */
export const dataStatusSchema = v.nullable(notArray(v.record(v.string(), dataTypeStatusSchema)))

const pullOperationSchema = v.object({
  id: idSchema,
  companyId: idSchema,
  connectionId: idSchema,
  dataType: v.string(),
  status: dataStatusValueSchema,
  statusDescription: v.nullish(v.string()),
  requested: timeSchema,
  completed: v.nullish(timeSchema),
  progress: progressSchema,
  isCompleted: v.boolean(),
  isErrored: v.boolean(),
  errorMessage: v.nullish(v.string()),
})

/** A page of the pulls that were made for a company. */
export const dataHistoryPageSchema = pageSchema(pullOperationSchema)

/** How each of a company's data types stands, by data type. */
export type DataStatus = v.InferOutput<typeof dataStatusSchema>
/** How far a data type or a pull has come. */
export type DataStatusValue = v.InferOutput<typeof dataStatusValueSchema>
/** One fetch of one data type. */
export type PullOperation = v.InferOutput<typeof pullOperationSchema>
/** A page of the pulls that were made for a company. */
export type DataHistoryPage = v.InferOutput<typeof dataHistoryPageSchema>
