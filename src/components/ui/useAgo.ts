'use client'
import { useClock } from '../../hooks/useNow'
import { relativeTimeText } from '../../messages/relativeTimeText'
import { useLocale } from '../../messages/useLocale'

/** How long ago a time was, ISO 8601, as it passes: renders again only when the words change. Null where there is no time. */
export function useAgo(at: string): string
export function useAgo(at: string | null): string | null
export function useAgo(at: string | null): string | null {
  const locale = useLocale()
  return useClock((now) => (at === null ? null : relativeTimeText(locale, new Date(at), now)))
}
