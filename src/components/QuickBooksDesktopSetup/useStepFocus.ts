'use client'
import { type RefObject, useEffect, useRef } from 'react'
import type { SetupStepId } from '../../domain/setup/setupSteps'

/** Moves focus to the heading of a newly shown step, unless the user is busy elsewhere on the host's page. */
export function useStepFocus(
  frame: RefObject<HTMLElement | null>,
  shown: SetupStepId,
  cameFrom: SetupStepId = shown,
): void {
  const earlier = useRef(cameFrom)
  // Focus belongs to the document, and the heading is there only after the step has been drawn.
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
    // The words of a step that is shown for the first time are still on their way.
    const observer = new MutationObserver(() => hasArrived() && observer.disconnect())
    observer.observe(frame.current, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [frame, shown])
}

/** Where the pressed button is gone, the browser has put focus on the page, or a dialog has taken it to itself. */
function isHere(frame: HTMLElement | null) {
  const { activeElement: active } = document
  return active === null || active.contains(frame) || frame?.contains(active) === true
}
