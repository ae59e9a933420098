'use client'
import { createContext, type ReactNode, useContext } from 'react'
import { useNow } from '../../hooks/useNow'
import { relativeTimeText } from '../../messages/relativeTimeText'
import { useLocale } from '../../messages/useLocale'

interface NowProviderProps {
  children: ReactNode
}

const minute = 60_000

/** One clock for all relative times, so that a hundred rows need only one timer. */
export function NowProvider({ children }: NowProviderProps) {
  const now = useNow(minute)
  return <NowContext.Provider value={now}>{children}</NowContext.Provider>
}

/** The current time, updated every minute, for relative times. */
export const NowContext = createContext(new Date(0))

/** Says how long ago a time was; updated as time passes. */
export function useAgoText(): (at: Date) => string {
  const locale = useLocale()
  const now = useContext(NowContext)
  return (at) => relativeTimeText(locale, at, now)
}
