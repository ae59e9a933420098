import type { Pause } from '../../api/schemas/schedule'
import { longestPauseDays, type PauseInputError, pauseInputError } from '../../domain/pauses/pauses'
import { refusedField } from '../http/Refusal'

const reasons: Record<PauseInputError['reason'], string> = {
  in_the_past: 'must be in the future',
  before_start: 'must be after startsAt',
  too_far_ahead: `must be at most ${longestPauseDays} days ahead`,
}

/** Throws a 400 that names the field, for a pause that the contract refuses. */
export function checkPause({ startsAt, endsAt }: Omit<Pause, 'id'>, now: Date): void {
  const error = pauseInputError({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) }, now)
  if (error) throw refusedField(error.field, reasons[error.reason])
}
