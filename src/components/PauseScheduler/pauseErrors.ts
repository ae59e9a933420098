import type { PauseDraft, PauseDraftErrors } from '../../domain/pauses/pauseDraft'
import type { ConnectionsError } from '../../errors'
import type { Messages } from '../../messages/Messages'
import { refusedFields } from '../ui/refusedFields'

/** The error text of each field. */
export type PauseErrors = { [Field in keyof PauseDraft]?: string }

const fields: readonly (keyof PauseDraft)[] = ['startsAt', 'endsAt']

/** The error text of each field. `rest` is the service's error if it belongs to no field. */
export function pauseErrors(
  t: Messages['pauseScheduler'],
  draftErrors: PauseDraftErrors,
  error: ConnectionsError | null,
): { errors: PauseErrors; rest: ConnectionsError | null } {
  const { errors, rest } = refusedFields(fields, error, (reason) => t.refused({ reason }))
  for (const field of fields) {
    const draftError = draftErrors[field]
    if (draftError) errors[field] = t.faults[draftError]
  }
  return { errors, rest }
}
