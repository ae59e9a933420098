import type { Connection } from '../../api/schemas/connection'

/** True where data is read once and no more: there is nothing to schedule, to pause or to come. */
export function syncsOnce({ syncMode }: Pick<Connection, 'syncMode'>): boolean {
  return syncMode === 'oneTime'
}
