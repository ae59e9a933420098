import type { PullOperation } from 'connections-sdk/contract'
import type { Selectable } from 'kysely'
import type { PullsTable } from '../database/tables'
import { pullProgress } from '../desktop/pullProgress'
import { unfinishedStatuses } from '../desktop/pullsOf'

/** One fetch of one data type, as the contract has it. */
export function pullOperation(pull: Selectable<PullsTable> & { company_id: string }): PullOperation {
  const isFinished = !unfinishedStatuses.some((status) => status === pull.status)
  return {
    id: pull.id,
    companyId: pull.company_id,
    connectionId: pull.connection_id,
    dataType: pull.data_type,
    status: pull.status as PullOperation['status'],
    requested: pull.requested_at,
    completed: pull.completed_at,
    progress: pullProgress(pull),
    isCompleted: pull.status === 'Complete',
    isErrored: isFinished && pull.status !== 'Complete' && pull.status !== 'Cancelled',
    errorMessage: pull.error_message,
  }
}
