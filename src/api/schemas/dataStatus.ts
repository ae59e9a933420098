import * as z from 'zod/mini'
import { openEnum } from '../openEnum'
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

const dataTypeStatusSchema = z.object({
  dataType: z.string(),
  currentStatus: dataStatusValueSchema,
  lastSuccessfulSync: z.optional(z.nullable(timeSchema)),
  latestSyncId: z.optional(z.nullable(z.string())),
  latestSuccessfulSyncId: z.optional(z.nullable(z.string())),
})

/** How each of a company's data types stands, by data type. */
export const dataStatusSchema = z.nullable(z.record(z.string(), dataTypeStatusSchema))

const pullOperationSchema = z.object({
  id: idSchema,
  companyId: idSchema,
  connectionId: idSchema,
  dataType: z.string(),
  status: dataStatusValueSchema,
  statusDescription: z.optional(z.nullable(z.string())),
  requested: timeSchema,
  completed: z.optional(z.nullable(timeSchema)),
  progress: progressSchema,
  isCompleted: z.boolean(),
  isErrored: z.boolean(),
  errorMessage: z.optional(z.nullable(z.string())),
})

/** A page of the pulls that were made for a company. */
export const dataHistoryPageSchema = pageSchema(pullOperationSchema)

/** How each of a company's data types stands, by data type. */
export type DataStatus = z.infer<typeof dataStatusSchema>
/** How far a data type or a pull has come. */
export type DataStatusValue = z.infer<typeof dataStatusValueSchema>
/** One fetch of one data type. */
export type PullOperation = z.infer<typeof pullOperationSchema>
/** A page of the pulls that were made for a company. */
export type DataHistoryPage = z.infer<typeof dataHistoryPageSchema>
