'use client'
import { createContext, type ReactNode, useContext } from 'react'
import { useNow } from '../../hooks/useNow'
import { relativeTimeText } from '../../messages/relativeTimeText'
import { useLocale } from '../../messages/useLocale'

interface NowProviderProps {
  children: ReactNode
}

const minute = 60_000

/** One clock for all that is told as so and so long ago, so that a hundred rows need no hundred timers. */
export function NowProvider({ children }: NowProviderProps) {
  const now = useNow(minute)
  return <NowContext.Provider value={now}>{children}</NowContext.Provider>
}

/** The time, for what is told as so and so long ago. */
export const NowContext = createContext(new Date(0))

/** How long ago a moment was, on a clock that goes on. */
export function useAgoText(): (at: Date) => string {
  const locale = useLocale()
  const now = useContext(NowContext)
  return (at) => relativeTimeText(locale, at, now)
}
