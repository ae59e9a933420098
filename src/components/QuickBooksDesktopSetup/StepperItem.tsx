'use client'
import type { SetupStepProgress } from '../../domain/setup/setupSteps'
import { useMessages } from '../../messages/useMessages'
import { Icon } from '../ui/icons/Icon'
import { checkIcon, computerIcon, pageIcon } from '../ui/icons/icons'

export interface StepperItemProps {
  step: SetupStepProgress
  /** From 1. */
  number: number
  isShown: boolean
  /** Absent where the step can't be opened. */
  onSelect: (() => void) | undefined
}

/** A step's number or tick, its name, where it is done; a button where it can be opened. */
export function StepperItem({ step, number, isShown, onSelect }: StepperItemProps) {
  const { setup: words } = useMessages()
  const { id, state, happensOn } = step
  const content = (
    <>
      <span className="connections-stepper-mark" aria-hidden="true">
        {state === 'done' ? <Icon of={checkIcon} /> : number}
      </span>
      <span className="connections-text">
        <span className="connections-strong">{words.steps[id]}</span>
        <span className="connections-stepper-place connections-small">
          <Icon of={happensOn === 'this_page' ? pageIcon : computerIcon} size={12} />
          {words.places[happensOn]}
        </span>
        {state !== 'current' && (
          <span className="connections-visually-hidden">{state === 'done' ? words.done : words.locked}</span>
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
