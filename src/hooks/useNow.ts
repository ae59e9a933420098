'use client'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'

/** The time, renewed every so many milliseconds, and at once when a page that was hidden or asleep is seen again. */
export function useNow(everyMs: number): Date {
  const [now, setNow] = useState(() => new Date())
  // The clock is outside React.
  useEffect(() => tick(everyMs, () => setNow(new Date())), [everyMs])
  return now
}

/** What the clock makes of something, such as how it stands or how long ago it was: renders again only when that changes. */
export function useClock<Value extends string | number | boolean | null>(
  read: (now: Date) => Value,
  everyMs = 1000,
): Value {
  const subscribe = useCallback((look: () => void) => tick(everyMs, look), [everyMs])
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

interface Clock {
  looks: Set<() => void>
  stop: () => void
}

const clocks = new Map<number, Clock>()

/** Calls back every so many milliseconds, and at once when the page is seen again, until it is stopped. All that look equally often share one timer. */
function tick(everyMs: number, look: () => void): () => void {
  const clock = clocks.get(everyMs) ?? startClock(everyMs)
  clock.looks.add(look)
  return () => {
    clock.looks.delete(look)
    if (clock.looks.size > 0) return
    clock.stop()
    clocks.delete(everyMs)
  }
}

function startClock(everyMs: number): Clock {
  const looks = new Set<() => void>()
  const lookAll = () => {
    for (const look of looks) look()
  }
  const timer = setInterval(lookAll, everyMs)
  // Timers stand still while a laptop sleeps and run slowly in a hidden tab.
  document.addEventListener('visibilitychange', lookAll)
  const stop = () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', lookAll)
  }
  const clock = { looks, stop }
  clocks.set(everyMs, clock)
  return clock
}
