'use client'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'

/** The time, renewed every so many milliseconds, and at once when a page that was hidden or asleep is seen again. */
export function useNow(everyMs: number): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const renew = () => setNow(new Date())
    const timer = setInterval(renew, everyMs)
    // Timers stand still while a laptop sleeps and run slowly in a hidden tab.
    document.addEventListener('visibilitychange', renew)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', renew)
    }
  }, [everyMs])
  return now
}

/** What the clock makes of something, such as how it stands or how long ago it was: renders again only when that changes. */
export function useClock<Value extends string | number | boolean | null>(
  read: (now: Date) => Value,
  everyMs = 1000,
): Value {
  const subscribe = useCallback(
    (look: () => void) => {
      const timer = setInterval(look, everyMs)
      // Timers stand still while a laptop sleeps and run slowly in a hidden tab.
      document.addEventListener('visibilitychange', look)
      return () => {
        clearInterval(timer)
        document.removeEventListener('visibilitychange', look)
      }
    },
    [everyMs],
  )
  const snapshot = () => read(new Date())
  return useSyncExternalStore(subscribe, snapshot, snapshot)
}

/** When this page first saw a value, on the page's own clock: a service's time tells nothing where the two clocks differ. */
export function useFirstSeenAt(value: string | null, now: Date): Date {
  const [seen, setSeen] = useState({ value, at: now })
  if (seen.value === value) return seen.at
  setSeen({ value, at: now })
  return now
}
