import type { DataStatusValue } from '../../api/schemas/dataStatusValue'
import type { DataType } from '../../api/schemas/dataTypes'

/** How far a data type has come, in the words of someone who waits for it. */
export type DataTypeProgress = 'waiting' | 'working' | 'done' | 'failed' | 'left_out'

const progressByStatus: Record<DataStatusValue, DataTypeProgress> = {
  Initial: 'waiting',
  Queued: 'waiting',
  RateLimitError: 'waiting',
  Fetching: 'working',
  MapQueued: 'working',
  Mapping: 'working',
  ProcessingQueued: 'working',
  Processing: 'working',
  ValidationQueued: 'working',
  Validating: 'working',
  Complete: 'done',
  FetchError: 'failed',
  MapError: 'failed',
  InternalError: 'failed',
  ProcessingError: 'failed',
  ValidationError: 'failed',
  AuthError: 'failed',
  PermissionsError: 'failed',
  PrerequisiteNotMet: 'failed',
  Cancelled: 'left_out',
  NotSupported: 'left_out',
  // A status invented later is most likely a new stage of the work.
  other: 'working',
}

/** What a data type's status means to someone who waits for it. */
export function dataTypeProgress(status: DataStatusValue): DataTypeProgress {
  return progressByStatus[status]
}

/** A data type by its name, or in words where it has none: `inventoryAdjustments` is `Inventory adjustments`. */
export function dataTypeName(names: Readonly<Record<DataType, string>>, dataType: string): string {
  return Object.hasOwn(names, dataType) ? names[dataType as DataType] : humanized(dataType)
}

function humanized(name: string) {
  const words = name
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])|[-_\s]+/g, ' ')
    .trim()
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
