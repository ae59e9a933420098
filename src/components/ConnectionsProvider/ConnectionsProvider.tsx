'use client'
import { type ReactNode, useMemo } from 'react'
import type { ConnectionsClient } from '../../api/createConnectionsClient'
import { ConnectionsContext } from '../../hooks/ConnectionsContext'
import { useMountedClient } from '../../hooks/useMountedClient'
import { completeMessages } from '../../messages/completeMessages'
import type { MessageOverrides } from '../../messages/Messages'
import { MessagesContext } from '../../messages/MessagesContext'
import { AppearanceContext, type Theme } from '../ui/AppearanceContext'

export interface ConnectionsProviderProps {
  /** From `createConnectionsClient`, made outside React, one per signed-in company. */
  client: ConnectionsClient
  children: ReactNode
  /** Your own words for some of our sentences. Keep the object between renders. */
  messages?: MessageOverrides | undefined
  /** How dates and numbers are written, BCP 47. Default `en-US`. */
  locale?: string | undefined
  /** Default `system`: as the browser asks. */
  theme?: Theme | undefined
  /** Where dialogs are put. Default: the end of the document's body. */
  portalContainer?: HTMLElement | null | undefined
}

const noOverrides: MessageOverrides = {}

/** Gives every component below it a client, words and a look. Adds no element of its own. */
export function ConnectionsProvider({
  client,
  children,
  messages = noOverrides,
  locale = 'en-US',
  theme = 'system',
  portalContainer = null,
}: ConnectionsProviderProps) {
  useMountedClient(client)
  const words = useMemo(() => ({ messages: completeMessages(messages), locale }), [messages, locale])
  const appearance = useMemo(() => ({ theme, portalContainer }), [theme, portalContainer])
  return (
    <ConnectionsContext.Provider value={client}>
      <MessagesContext.Provider value={words}>
        <AppearanceContext.Provider value={appearance}>{children}</AppearanceContext.Provider>
      </MessagesContext.Provider>
    </ConnectionsContext.Provider>
  )
}
