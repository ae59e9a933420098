import type * as z from 'zod/mini'
import { openEnum } from './openEnum'

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

/** How far a data type or a pull has come. */
export type DataStatusValue = z.output<typeof dataStatusValueSchema>
