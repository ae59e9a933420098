'use client'
import { useContext } from 'react'
import { MessagesContext } from './MessagesContext'

/** The locale that dates and numbers follow, for `Intl`; BCP 47, such as `en-US`. */
export function useLocale(): string {
  return useContext(MessagesContext).locale
}
