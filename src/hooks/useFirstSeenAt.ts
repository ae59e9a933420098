'use client'
import { useState } from 'react'

/** When this page first saw a value, on the page's own clock: a service's time tells nothing where the two clocks differ. */
export function useFirstSeenAt(value: string | null, now: Date): Date {
  const [seen, setSeen] = useState({ value, at: now })
  if (seen.value === value) return seen.at
  setSeen({ value, at: now })
  return now
}
