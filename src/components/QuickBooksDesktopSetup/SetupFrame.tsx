'use client'
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { inSyncMode } from '../../messages/inSyncMode'
import type { SetupProgress, SetupStepId } from '../../domain/setup/setupSteps'
import { useMessages } from '../../messages/useMessages'
import { StatusMessage } from '../ui/StatusMessage'
import { SetupStepper } from './SetupStepper'

export interface SetupFrameProps {
  progress: SetupProgress
  /** Looks back at a finished step. Absent before there is a connection. */
  onSelect?: ((step: SetupStepId) => void) | undefined
  /** The step shown before this one. Default: none, so the focus stays where it is. */
  cameFrom?: SetupStepId | undefined
  children: ReactNode
}

/** The list of steps beside the current one. When the step changes, moves the focus to it and announces it. */
export function SetupFrame({ progress, onSelect, cameFrom, children }: SetupFrameProps) {
  const t = inSyncMode(useMessages('setup').setup, progress.syncsOnce)
  const frame = useRef<HTMLDivElement>(null)
  const { steps, shown } = progress
  useStepFocus(frame, shown, cameFrom)
  const place = { step: steps.findIndex(({ id }) => id === shown) + 1, total: steps.length }
  return (
    <div className="connections-setup" ref={frame}>
      <SetupStepper progress={progress} onSelect={onSelect} />
      <div className="connections-setup-main">{children}</div>
      <StatusMessage isHidden>{t.announcement({ ...place, name: t.steps[shown] })}</StatusMessage>
    </div>
  )
}

/** Moves focus to the heading of a newly shown step, unless the user is busy elsewhere on the host's page. */
function useStepFocus(frame: RefObject<HTMLElement | null>, shown: SetupStepId, cameFrom: SetupStepId = shown): void {
  const earlier = useRef(cameFrom)
  // The heading exists only once the step has rendered.
  useEffect(() => {
    if (earlier.current === shown || frame.current === null) return
    earlier.current = shown
    if (isHere(frame.current)) frame.current.querySelector<HTMLElement>('[data-step-heading]')?.focus()
  }, [frame, shown])
}

/** Where the pressed button is gone, the browser has put focus on the page, or a dialog has taken it to itself. */
function isHere(frame: HTMLElement) {
  const { activeElement: active } = document
  return active === null || active.contains(frame) || frame.contains(active)
}
