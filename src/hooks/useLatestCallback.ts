'use client'
import { useCallback, useEffect, useInsertionEffect, useRef } from 'react'

/** A function that never changes and always calls the newest `callback`; for handlers and effects, not for render. */
export function useLatestCallback<Input extends readonly unknown[], Output>(
  callback: (...input: Input) => Output,
): (...input: Input) => Output {
  const latest = useRef(callback)
  // Insertion effects run before every other effect, so none of them can call an outdated callback.
  useInsertionEffect(() => {
    latest.current = callback
  })
  return useCallback((...input: Input) => latest.current(...input), [])
}

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
