'use client'
import { type RefObject, useEffect, useRef } from 'react'
import type { SetupStepId } from '../../domain/setupSteps'

/** Moves focus to the heading of a newly shown step, unless the user is busy elsewhere on the host's page. */
export function useStepFocus(
  frame: RefObject<HTMLElement | null>,
  shown: SetupStepId,
  cameFrom: SetupStepId = shown,
): void {
  const earlier = useRef(cameFrom)
  // Focus belongs to the document, and the heading is there only after the step has been drawn.
  useEffect(() => {
    if (earlier.current === shown) return
    earlier.current = shown
    const { activeElement: active } = document
    // Where the pressed button is gone, the browser has put focus on the page, or a dialog has taken it to itself.
    const isHere = active === null || active.contains(frame.current) || frame.current?.contains(active)
    if (isHere) frame.current?.querySelector<HTMLElement>('[data-step-heading]')?.focus()
  }, [frame, shown])
}
