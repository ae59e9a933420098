import type { Pause } from '../../api/schemas/schedule'
import { pauseInputErrorText } from '../../domain/pauses/pauseInputErrorText'
import { pauseInputError } from '../../domain/pauses/pauses'
import { refusedField } from '../http/Refusal'

/** Throws a 400 that names the field, for a pause that the contract refuses. */
export function checkPause({ startsAt, endsAt }: Omit<Pause, 'id'>, now: Date): void {
  const error = pauseInputError({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) }, now)
  if (error) throw refusedField(error.field, pauseInputErrorText(error))
}
