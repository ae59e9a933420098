import { isAfter } from 'date-fns/isAfter'
import type { PauseInput } from '../../api/schemas/inputs'
import { localDateTime, momentOfLocalDateTime } from '../time/wallClock'
import { type PauseInputError, pauseInputError, type TimeSpan } from './pauses'

/** What date and time fields hold of a pause: `2027-01-15T19:30`, empty until filled in. */
export interface PauseDraft {
  startsAt: string
  endsAt: string
}

/** What keeps a draft from being a pause, by field. */
export type PauseDraftErrors = { [Field in keyof PauseDraft]?: 'missing' | PauseInputError['reason'] }

/** A pause as the fields show it on a clock in `timeZone`, an IANA name. */
export function pauseDraft(pause: TimeSpan, timeZone: string): PauseDraft {
  return {
    startsAt: localDateTime(timeZone, new Date(pause.startsAt)),
    endsAt: localDateTime(timeZone, new Date(pause.endsAt)),
  }
}

/** What is wrong with a draft. A start that is past is refused here, though a service would begin at once: it is a slip. */
export function pauseDraftErrors(draft: PauseDraft, timeZone: string, now: Date): PauseDraftErrors {
  const startsAt = momentOfLocalDateTime(timeZone, draft.startsAt)
  const endsAt = momentOfLocalDateTime(timeZone, draft.endsAt)
  const errors: PauseDraftErrors = {}
  if (startsAt === null) errors.startsAt = 'missing'
  else if (!isAfter(startsAt, now)) errors.startsAt = 'in_the_past'
  if (endsAt === null) errors.endsAt = 'missing'
  else {
    const error = pauseInputError({ ...(startsAt && { startsAt }), endsAt }, now)
    if (error) errors[error.field] = error.reason
  }
  return errors
}

/** What a draft asks of the service; null until both fields are filled in. */
export function pauseDraftInput(draft: PauseDraft, timeZone: string): (PauseInput & TimeSpan) | null {
  const startsAt = momentOfLocalDateTime(timeZone, draft.startsAt)
  const endsAt = momentOfLocalDateTime(timeZone, draft.endsAt)
  return startsAt && endsAt && { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }
}
