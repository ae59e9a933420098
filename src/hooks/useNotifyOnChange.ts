'use client'
import { useEffect, useRef } from 'react'
import { useLatestCallback } from './useLatestCallback'

/** Calls the newest `tell` when `about` comes to be something else, and never twice in a row about the same. */
export function useNotifyOnChange<About extends string | object>(
  about: About | null,
  tell: (about: About) => void,
): void {
  const told = useRef<About | null>(null)
  const latest = useLatestCallback(tell)
  // The host hears of what happened on the screen, and can't be told during render.
  useEffect(() => {
    if (about === null || told.current === about) return
    told.current = about
    latest(about)
  }, [about, latest])
}
