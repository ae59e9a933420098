'use client'
import { useCallback, useInsertionEffect, useRef } from 'react'

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
