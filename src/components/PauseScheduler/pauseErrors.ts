import type { PauseDraft, PauseDraftErrors } from '../../domain/pauses/pauseDraft'
import type { ConnectionsError } from '../../errors'
import type { Messages } from '../../messages/Messages'
import { refusedFields } from '../ui/refusedFields'

/** Why each field was refused, in words. */
export type PauseErrors = { [Field in keyof PauseDraft]?: string }

const fields: readonly (keyof PauseDraft)[] = ['startsAt', 'endsAt']

/** What is said at which field; `rest` is an error of the service's that belongs to none. */
export function pauseErrors(
  copy: Messages['pauseScheduler'],
  faults: PauseDraftErrors,
  error: ConnectionsError | null,
): { errors: PauseErrors; rest: ConnectionsError | null } {
  const { errors, rest } = refusedFields(fields, error, (reason) => copy.refused({ reason }))
  for (const field of fields) {
    const fault = faults[field]
    if (fault) errors[field] = copy.faults[fault]
  }
  return { errors, rest }
}
