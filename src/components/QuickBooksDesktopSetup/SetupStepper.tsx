'use client'
import { useId, useState } from 'react'
import type { SetupProgress, SetupStepId } from '../../domain/setup/setupSteps'
import { useMessages } from '../../messages/useMessages'
import { StepperItem } from './StepperItem'
import { StepperSummary } from './StepperSummary'

export interface SetupStepperProps {
  progress: SetupProgress
  onSelect?: ((step: SetupStepId) => void) | undefined
}

/** The steps: a rail beside the work where there is room, else a line that unfolds. */
export function SetupStepper({ progress, onSelect }: SetupStepperProps) {
  const { setup: words } = useMessages()
  const [isUnfolded, setIsUnfolded] = useState(false)
  const listId = useId()
  const select = (step: SetupStepId) => {
    setIsUnfolded(false)
    onSelect?.(step)
  }
  return (
    <nav className="connections-stepper" aria-label={words.title} data-unfolded={isUnfolded || undefined}>
      <p className="connections-small connections-strong">{words.title}</p>
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
            isShown={step.id === progress.shown}
            onSelect={step.state === 'locked' || !onSelect ? undefined : () => select(step.id)}
          />
        ))}
      </ol>
    </nav>
  )
}
