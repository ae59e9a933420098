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

/** The current time, updated every minute, for relative times; null where nobody provides it. */
export const NowContext = createContext<Date | null>(null)

const epoch = new Date(0)

/**
 * The current time, the same for everything under one provider, so that no two places differ.
 *
 * @param elsewhere - The time where nobody provides it
 */
export function useSharedNow(elsewhere = epoch): Date {
  return useContext(NowContext) ?? elsewhere
}

/** Says how long ago a time was; updated as time passes. */
export function useAgoText(elsewhere = epoch): (at: Date) => string {
  const locale = useLocale()
  const now = useSharedNow(elsewhere)
  return (at) => relativeTimeText(locale, at, now)
}
