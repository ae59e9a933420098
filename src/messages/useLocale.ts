'use client'
import { useMessagesValue } from './useMessagesValue'

/** The locale that dates and numbers follow, for `Intl`; BCP 47, such as `en-US`. */
export function useLocale(): string {
  return useMessagesValue().locale.code
}
