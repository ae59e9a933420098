'use client'
import { type FocusEvent, type RefObject, useEffect, useRef } from 'react'

/** Where the focus goes when what had it is gone, and what the watched element must hear. */
export interface FocusFallback<Target extends HTMLElement> {
  fallback: RefObject<Target | null>
  watch: { onFocus: (event: FocusEvent) => void; onBlur: () => void }
}

/**
 * Gives the focus to `fallback` where a change took away the element that had it: else a keyboard user is back at the top of the
 * page. Takes it from nobody: someone who works elsewhere keeps it.
 */
export function useFocusFallback<Target extends HTMLElement>(): FocusFallback<Target> {
  const fallback = useRef<Target>(null)
  const focused = useRef<Element | null>(null)
  // After every change of the page: only the finished page shows what has gone from it.
  useEffect(() => {
    if (focused.current === null || focused.current.isConnected) return
    focused.current = null
    if (document.activeElement === null || document.activeElement === document.body) fallback.current?.focus()
  })
  const onFocus = ({ target }: FocusEvent) => void (focused.current = target)
  const onBlur = () => void (focused.current = null)
  return { fallback, watch: { onFocus, onBlur } }
}
