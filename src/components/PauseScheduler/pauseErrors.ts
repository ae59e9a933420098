import type { PauseDraft, PauseDraftFaults } from '../../domain/pauseDraft'
import type { ConnectionsError } from '../../errors'
import type { Messages } from '../../messages/Messages'

/** Why each field was refused, in words. */
export type PauseErrors = { [Field in keyof PauseDraft]?: string }

const fields: readonly (keyof PauseDraft)[] = ['startsAt', 'endsAt']

/** What is said at which field; `rest` is an error of the service's that belongs to none. */
export function pauseErrors(
  copy: Messages['pauseScheduler'],
  faults: PauseDraftFaults,
  error: ConnectionsError | null,
): { errors: PauseErrors; rest: ConnectionsError | null } {
  const errors: PauseErrors = {}
  for (const { field, message } of error?.fieldErrors ?? []) {
    const name = fields.find((known) => field === known || field.endsWith(`.${known}`))
    if (name) errors[name] = copy.refused({ reason: message })
  }
  const isTold = Object.keys(errors).length > 0
  for (const field of fields) {
    const fault = faults[field]
    if (fault) errors[field] = copy.faults[fault]
  }
  return { errors, rest: isTold ? null : error }
}
