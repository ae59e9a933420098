import type { ScheduleDraft, ScheduleErrors } from '../../domain/schedule/scheduleDraft'
import type { ConnectionsError } from '../../errors'
import type { Messages } from '../../messages/Messages'
import { refusedFields } from '../ui/refusedFields'

/** The error message of each field. */
export type ScheduleErrorTexts = { [Field in keyof ScheduleDraft]?: string }

const fields: readonly (keyof ScheduleDraft)[] = ['start', 'end', 'days', 'timeZone', 'firstSync']

/** The error message of each field. `rest` is an error that belongs to no field. */
export function fieldErrors(
  t: Messages['syncSchedule'],
  draftErrors: ScheduleErrors,
  error: ConnectionsError | null,
): { errors: ScheduleErrorTexts; rest: ConnectionsError | null } {
  const { errors, rest } = refusedFields(fields, error, (reason) => t.refused({ reason }))
  for (const field of fields) {
    const draftError = draftErrors[field]
    if (draftError === 'same_as_start') errors[field] = t.sameAsStart
    if (draftError === 'missing') errors[field] = field === 'start' || field === 'end' ? t.missing : t.missingChoice
  }
  return { errors, rest }
}
