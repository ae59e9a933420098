'use client'
import { useId, useState } from 'react'
import { inSyncMode } from '../../messages/inSyncMode'
import type { SetupProgress, SetupStepId, SetupStepProgress } from '../../domain/setup/setupSteps'
import { useMessages } from '../../messages/useMessages'
import { Icon } from '../ui/icons/Icon'
import { checkIcon, chevronDownIcon, computerIcon, pageIcon } from '../ui/icons/icons'
import { ProgressBar } from '../ui/ProgressBar'

export interface SetupStepperProps {
  progress: SetupProgress
  onSelect?: ((step: SetupStepId) => void) | undefined
}

/** The list of steps: beside the content where there is room, otherwise behind a summary that unfolds. */
export function SetupStepper({ progress, onSelect }: SetupStepperProps) {
  const t = inSyncMode(useMessages('setup').setup, progress.syncsOnce)
  const [isUnfolded, setIsUnfolded] = useState(false)
  const listId = useId()
  const select = (step: SetupStepId) => {
    setIsUnfolded(false)
    onSelect?.(step)
  }
  return (
    <nav className="connections-stepper" aria-label={t.title} data-unfolded={isUnfolded || undefined}>
      <p className="connections-small connections-strong">{t.title}</p>
      <StepperSummary
        progress={progress}
        listId={listId}
        isUnfolded={isUnfolded}
        onToggle={() => setIsUnfolded(!isUnfolded)}
      />
      <ol id={listId}>
        {progress.steps.map((step, index) => (
          <StepperItem
            key={step.id}
            step={step}
            number={index + 1}
            name={t.steps[step.id]}
            isShown={step.id === progress.shown}
            onSelect={step.state === 'locked' || !onSelect ? undefined : () => select(step.id)}
          />
        ))}
      </ol>
    </nav>
  )
}

interface StepperItemProps {
  step: SetupStepProgress
  /** Counted from 1. */
  number: number
  name: string
  isShown: boolean
  /** Absent where the step can't be opened. */
  onSelect: (() => void) | undefined
}

/** A step's number or check mark, its name, and where it is done. A button if the step can be opened. */
function StepperItem({ step, number, name, isShown, onSelect }: StepperItemProps) {
  const { setup: t } = useMessages('setup')
  const { state, happensOn } = step
  const content = (
    <>
      <span className="connections-stepper-mark" aria-hidden="true">
        {state === 'done' ? <Icon of={checkIcon} /> : number}
      </span>
      <span className="connections-text">
        <span className="connections-strong">{name}</span>
        <span className="connections-stepper-place connections-small">
          <Icon of={happensOn === 'this_page' ? pageIcon : computerIcon} size={12} />
          {t.places[happensOn]}
        </span>
        {state !== 'current' && (
          <span className="connections-visually-hidden">{state === 'done' ? t.done : t.locked}</span>
        )}
      </span>
    </>
  )
  const current = isShown ? 'step' : undefined
  return (
    <li className="connections-stepper-item" data-state={state} data-shown={isShown || undefined}>
      {onSelect ? (
        <button type="button" className="connections-stepper-step" aria-current={current} onClick={onSelect}>
          {content}
        </button>
      ) : (
        <span className="connections-stepper-step" aria-current={current}>
          {content}
        </span>
      )}
    </li>
  )
}

interface StepperSummaryProps {
  progress: SetupProgress
  listId: string
  isUnfolded: boolean
  onToggle: () => void
}

/** For narrow pages: the current step's number and name, the progress, and a button that unfolds the list. */
function StepperSummary({ progress, listId, isUnfolded, onToggle }: StepperSummaryProps) {
  const t = inSyncMode(useMessages('setup').setup, progress.syncsOnce)
  const { steps, shown, next } = progress
  const step = steps.findIndex(({ id }) => id === shown) + 1
  const done = steps.filter(({ state }) => state === 'done').length
  const place = next === null ? t.allDone : t.stepOf({ step, total: steps.length })
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
        <span className="connections-strong">{t.steps[shown]}</span>
        <Icon of={chevronDownIcon} />
      </button>
      <ProgressBar label={t.title} valueText={place} percent={(100 * done) / steps.length} size="small" />
    </div>
  )
}
