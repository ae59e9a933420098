'use client'
import { useContext } from 'react'
import { relativeTimeText } from '../../messages/relativeTimeText'
import { useLocale } from '../../messages/useLocale'
import { NowContext } from '../ui/NowContext'

/** How long ago a moment was, on a clock that goes on. */
export function useAgoText(): (at: Date) => string {
  const locale = useLocale()
  const now = useContext(NowContext)
  return (at) => relativeTimeText(locale, at, now)
}
