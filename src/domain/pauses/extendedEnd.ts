import { pauseEnd, pauseInputError } from './pauseInput'

/** By how much a pause in force can be made longer at a press. */
export const pauseExtensions = ['thirtyMinutes', 'oneHour', 'fourHours', 'tomorrowMorning'] as const

/** By how much a pause in force can be made longer at a press. */
export type PauseExtension = (typeof pauseExtensions)[number]

/** When an extended pause ends; null where that would not be later than now, or too far ahead. Tomorrow morning is 8:00 in `timeZone`. */
export function extendedEnd(extension: PauseExtension, endsAt: Date, now: Date, timeZone: string): Date | null {
  const end = pauseEnd(extension, now, timeZone, endsAt)
  return end > endsAt && pauseInputError({ endsAt: end }, now) === null ? end : null
}
