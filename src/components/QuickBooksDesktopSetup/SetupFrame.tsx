'use client'
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
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

/** Moves focus to the heading of a newly shown step, unless the user is busy elsewhere on the host's page. */
function useStepFocus(frame: RefObject<HTMLElement | null>, shown: SetupStepId, cameFrom: SetupStepId = shown): void {
  const earlier = useRef(cameFrom)
  // The heading exists only once the step has rendered.
  useEffect(() => {
    if (earlier.current === shown || frame.current === null) return
    const hasArrived = () => {
      const heading = frame.current?.querySelector<HTMLElement>('[data-step-heading]')
      const isBusyElsewhere = !isHere(frame.current)
      if (!heading && !isBusyElsewhere) return false
      if (!isBusyElsewhere) heading?.focus()
      earlier.current = shown
      return true
    }
    if (hasArrived()) return
    // A step shown for the first time may still be loading its code and words.
    const observer = new MutationObserver(() => hasArrived() && observer.disconnect())
    observer.observe(frame.current, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [frame, shown])
}

/** True when the focus is in setup, or was lost with the pressed button to the page or dialog around it. */
function isHere(frame: HTMLElement | null) {
  const { activeElement: active } = document
  return active === null || active.contains(frame) || frame?.contains(active) === true
}
