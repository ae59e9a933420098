'use client'
import type { ReactNode } from 'react'
import { useNow } from '../../hooks/useNow'
import { NowContext } from './NowContext'

export interface NowProviderProps {
  children: ReactNode
}

const minute = 60_000

/** One clock for all that is told as so and so long ago, so that a hundred rows need no hundred timers. */
export function NowProvider({ children }: NowProviderProps) {
  const now = useNow(minute)
  return <NowContext.Provider value={now}>{children}</NowContext.Provider>
}
