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

/** Calls the newest `notify` once each time `value` changes to something other than null. */
export function useNotifyOnChange<Value extends string | object>(
  value: Value | null,
  notify: (value: Value) => void,
): void {
  const notified = useRef<Value | null>(null)
  const latest = useLatestCallback(notify)
  // A host's callback may set state, so it isn't called during render.
  useEffect(() => {
    if (value === null || notified.current === value) return
    notified.current = value
    latest(value)
  }, [value, latest])
}
