'use client'
import type { SetupStepId } from '../../domain/setup/setupSteps'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { arrowRightIcon } from '../ui/icons/icons'

export interface LookingBackProps {
  next: SetupStepId
  onReturn: () => void
}

/** Over a finished step: the way back to the one that waits. */
export function LookingBack({ next, onReturn }: LookingBackProps) {
  const { setup: words } = useMessages()
  return (
    <div className="connections-bar connections-inset">
      <p>{words.lookingBack}</p>
      <Button size="small" icon={arrowRightIcon} onClick={onReturn}>
        {words.returnTo({ name: words.steps[next] })}
      </Button>
    </div>
  )
}
