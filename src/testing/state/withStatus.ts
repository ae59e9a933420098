import type { DataTypeProgress } from '../../api/schemas/quickBooksDesktop'

/** A data type moved to another status. */
export function withStatus(
  dataType: DataTypeProgress,
  status: DataTypeProgress['status'],
  progress = dataType.progress,
): DataTypeProgress {
  return { ...dataType, status, progress }
}

/** Data types whose sync was broken off: what was fetched is kept and continued later. */
export function heldDataTypes(dataTypes: readonly DataTypeProgress[]): DataTypeProgress[] {
  return dataTypes.map((one) => (one.status === 'Fetching' ? withStatus(one, 'Queued') : one))
}
