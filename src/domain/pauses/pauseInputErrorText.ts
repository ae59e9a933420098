import { longestPauseDays, type PauseInputError } from './pauses'

const texts: Record<PauseInputError['reason'], string> = {
  in_the_past: 'must be in the future',
  before_start: 'must be after startsAt',
  too_far_ahead: `must be within ${longestPauseDays} days`,
}

/** Why a backend refuses a pause, in words for a developer: the `message` of the refused field. */
export function pauseInputErrorText({ reason }: Pick<PauseInputError, 'reason'>): string {
  return texts[reason]
}
