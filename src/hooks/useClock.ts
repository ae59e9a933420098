'use client'
import { useCallback, useSyncExternalStore } from 'react'

/** What the clock makes of something, such as how it stands or how long ago it was: renders again only when that changes. */
export function useClock<Value extends string | number | boolean | null>(
  read: (now: Date) => Value,
  everyMilliseconds = 1000,
): Value {
  const subscribe = useCallback(
    (look: () => void) => {
      const timer = setInterval(look, everyMilliseconds)
      // Timers stand still while a laptop sleeps and run slowly in a hidden tab.
      document.addEventListener('visibilitychange', look)
      return () => {
        clearInterval(timer)
        document.removeEventListener('visibilitychange', look)
      }
    },
    [everyMilliseconds],
  )
  const snapshot = () => read(new Date())
  return useSyncExternalStore(subscribe, snapshot, snapshot)
}
