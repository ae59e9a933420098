'use client'
import { useState } from 'react'

/** Whether a sync was asked for that hasn't begun yet: what was asked is forgotten once one runs. */
export function usePendingRequest(isBusy: boolean): [isAsked: boolean, setIsAsked: (isAsked: boolean) => void] {
  const [isAsked, setIsAsked] = useState(false)
  if (isBusy && isAsked) setIsAsked(false)
  return [isAsked, setIsAsked]
}
