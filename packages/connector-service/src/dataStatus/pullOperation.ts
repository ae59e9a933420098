import type { PullOperation } from 'connections-sdk/contract'
import { pullProgress } from '../desktop/pullProgress'
import { type Pull, unfinishedStatuses } from '../desktop/pullsOf'

/** One fetch of one data type, as the contract has it. */
export function pullOperation(pull: Pull & { company_id: string }): PullOperation {
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
    ...(pull.unreadable > 0 && { statusDescription: unreadableText(pull.unreadable) }),
  }
}

function unreadableText(count: number) {
  return `${count === 1 ? '1 record' : `${count} records`} could not be read and ${count === 1 ? 'was' : 'were'} set aside.`
}
