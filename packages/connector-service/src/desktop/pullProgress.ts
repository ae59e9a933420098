import type { Selectable } from 'kysely'
import type { PullsTable } from '../database/tables'

type Progress = Pick<Selectable<PullsTable>, 'status' | 'received' | 'remaining'>

/** A pull's whole percentage; 100 only when it is complete. */
export function pullProgress({ status, received, remaining }: Progress) {
  if (status !== 'Fetching') return status === 'Complete' ? 100 : 0
  if (remaining === null || received + remaining === 0) return 0
  return Math.min(99, Math.floor((received / (received + remaining)) * 100))
}

/** The whole percentage of a sync's pulls together, each counting alike, failed ones as complete. */
export function overallProgress(pulls: readonly Progress[]) {
  if (pulls.length === 0) return 0
  const over = (pull: Progress) => (pull.status === 'Queued' || pull.status === 'Fetching' ? pullProgress(pull) : 100)
  return Math.floor(pulls.reduce((sum, pull) => sum + over(pull), 0) / pulls.length)
}
