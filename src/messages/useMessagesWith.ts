'use client'
import { useMemo } from 'react'
import { useAreLoaded } from '../hooks/useAreLoaded'
import type { MessagesPart } from './Messages'
import type { MessagesValue } from './MessagesContext'
import { messagesValue } from './messagesValue'
import { useMessagesValue } from './useMessagesValue'

/** Fetches parts of the messages: what is said here together with them, null until they are there. Throws where one couldn't be had. */
export function useMessagesWith(parts: readonly MessagesPart[]): MessagesValue | null {
  const outer = useMessagesValue()
  const areThere = useAreLoaded(parts.map((part) => outer.locale.parts[part]))
  return useMemo(() => {
    if (!areThere) return null
    const missing = parts.filter((part) => !outer.parts[part])
    if (missing.length === 0) return outer
    return messagesValue(outer.locale, outer.overrides, [...outer.asked, ...missing])
  }, [areThere, outer, parts])
}
