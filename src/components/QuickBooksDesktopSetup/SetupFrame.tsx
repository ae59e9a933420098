'use client'
import { type ReactNode, useRef } from 'react'
import type { SetupProgress, SetupStepId } from '../../domain/setup/setupSteps'
import { useMessages } from '../../messages/useMessages'
import { StatusMessage } from '../ui/StatusMessage'
import { SetupStepper } from './SetupStepper'
import { useStepFocus } from './useStepFocus'

export interface SetupFrameProps {
  progress: SetupProgress
  /** Looks back at a done step; absent before there is anything to look back at. */
  onSelect?: ((step: SetupStepId) => void) | undefined
  /** The step that was on screen before; default: none, and focus stays where it is. */
  cameFrom?: SetupStepId | undefined
  children: ReactNode
}

/** Every step by name and place beside the one that is shown. Focus and a spoken line follow the step. */
export function SetupFrame({ progress, onSelect, cameFrom, children }: SetupFrameProps) {
  const { setup: words } = useMessages()
  const frame = useRef<HTMLDivElement>(null)
  const { steps, shown } = progress
  useStepFocus(frame, shown, cameFrom)
  const place = { step: steps.findIndex(({ id }) => id === shown) + 1, total: steps.length }
  return (
    <div className="connections-setup" ref={frame}>
      <SetupStepper progress={progress} onSelect={onSelect} />
      <div className="connections-setup-main">{children}</div>
      <StatusMessage isHidden>{words.announcement({ ...place, name: words.steps[shown] })}</StatusMessage>
    </div>
  )
}
