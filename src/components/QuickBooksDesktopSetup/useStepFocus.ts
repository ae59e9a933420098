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
    const { activeElement, body } = document
    const isElsewhere = activeElement !== null && activeElement !== body && !frame.current?.contains(activeElement)
    if (!isElsewhere) frame.current?.querySelector<HTMLElement>('[data-step-heading]')?.focus()
  }, [frame, shown])
}
