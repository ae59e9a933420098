'use client'
import type { SetupProgress } from '../../domain/setup/setupSteps'
import { useMessages } from '../../messages/useMessages'
import { Icon } from '../ui/icons/Icon'
import { chevronDownIcon } from '../ui/icons/icons'
import { ProgressBar } from '../ui/ProgressBar'

export interface StepperSummaryProps {
  progress: SetupProgress
  listId: string
  isUnfolded: boolean
  onToggle: () => void
}

/** Where there is no room for the rail: the step's number and name, how much is done, and the way to all steps. */
export function StepperSummary({
  progress: { steps, shown, next },
  listId,
  isUnfolded,
  onToggle,
}: StepperSummaryProps) {
  const { setup: words } = useMessages()
  const step = steps.findIndex(({ id }) => id === shown) + 1
  const done = steps.filter(({ state }) => state === 'done').length
  const place = next === null ? words.allDone : words.stepOf({ step, total: steps.length })
  return (
    <div className="connections-stepper-summary connections-stack">
      <button
        type="button"
        className="connections-stepper-toggle"
        aria-expanded={isUnfolded}
        aria-controls={listId}
        onClick={onToggle}
      >
        <span className="connections-small">{place}</span>
        <span className="connections-strong">{words.steps[shown]}</span>
        <Icon of={chevronDownIcon} />
      </button>
      <ProgressBar label={words.title} valueText={place} percent={(100 * done) / steps.length} size="small" />
    </div>
  )
}
