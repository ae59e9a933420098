'use client'
import { type ReactNode, useMemo } from 'react'
import type { MessageOverrides } from './Messages'
import { MessagesContext } from './MessagesContext'
import { messagesValue } from './messagesValue'
import { useMessagesValue } from './useMessagesValue'

export interface MessagesScopeProps {
  children: ReactNode
  /** Words for what is inside, before those of what is outside. */
  messages?: MessageOverrides | undefined
}

/** Lets a part of the page speak in its own words. */
export function MessagesScope({ children, messages }: MessagesScopeProps) {
  const outer = useMessagesValue()
  const inner = useMemo(
    () => (messages ? messagesValue(outer.locale, [...outer.overrides, messages], outer.asked) : outer),
    [outer, messages],
  )
  return <MessagesContext.Provider value={inner}>{children}</MessagesContext.Provider>
}
