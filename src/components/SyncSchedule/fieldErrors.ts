import type { ScheduleDraft, ScheduleFaults } from '../../domain/schedule/scheduleDraft'
import type { ConnectionsError } from '../../errors'
import type { Messages } from '../../messages/Messages'
import { refusedFields } from '../ui/refusedFields'

/** Why each field was refused, in words. */
export type ScheduleErrors = { [Field in keyof ScheduleDraft]?: string }

const fields: readonly (keyof ScheduleDraft)[] = ['start', 'end', 'days', 'timeZone', 'firstSync']

/** What is said at which field; `rest` is an error that belongs to none. */
export function fieldErrors(
  copy: Messages['syncSchedule'],
  faults: ScheduleFaults,
  error: ConnectionsError | null,
): { errors: ScheduleErrors; rest: ConnectionsError | null } {
  const { errors, rest } = refusedFields(fields, error, (reason) => copy.refused({ reason }))
  for (const field of fields) {
    const fault = faults[field]
    if (fault === 'same_as_start') errors[field] = copy.sameAsStart
    if (fault === 'missing') errors[field] = field === 'start' || field === 'end' ? copy.missing : copy.missingChoice
  }
  return { errors, rest }
}
