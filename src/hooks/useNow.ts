'use client'
import { useEffect, useState } from 'react'

/** The time, renewed every so many milliseconds, and at once when a page that was hidden or asleep is seen again. */
export function useNow(everyMilliseconds: number): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const renew = () => setNow(new Date())
    const timer = setInterval(renew, everyMilliseconds)
    // Timers stand still while a laptop sleeps and run slowly in a hidden tab.
    document.addEventListener('visibilitychange', renew)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', renew)
    }
  }, [everyMilliseconds])
  return now
}
