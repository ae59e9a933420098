'use client'
import { type ReactNode, useMemo } from 'react'
import type { ConnectionsClient } from '../../api/createConnectionsClient'
import { ConnectionsContext, useQueryClientMount } from '../../hooks/useConnectionsClient'
import type { Locale } from '../../messages/Locale'
import type { MessageOverrides } from '../../messages/Messages'
import { MessagesContext } from '../../messages/MessagesContext'
import { messagesValue } from '../../messages/messagesValue'
import { useShownLocale } from '../../messages/useShownLocale'
import { AppearanceContext, type Appearance } from '../ui/Appearance'

/** Props of {@link ConnectionsProvider}. */
export interface ConnectionsProviderProps {
  /** From `createConnectionsClient`, made outside React, one per signed-in company. */
  client: ConnectionsClient
  /** Your page, with our components anywhere in it. */
  children: ReactNode
  /** The language, from `connections-sdk/locales/en` or another that ships. Another one may be given at any time. */
  locale: Locale
  /** Your own words for some of our sentences. Keep the object between renders. */
  messages?: MessageOverrides | undefined
  /** How our components look, for those who prefer code to CSS variables. Default: light or dark as the browser asks. */
  appearance?: Appearance | undefined
  /** Where dialogs are put. Default: where they are opened. */
  portalContainer?: HTMLElement | null | undefined
}

const noOverrides: MessageOverrides = {}
const noAppearance: Appearance = {}

/** Gives every component below it a client, words and a look. Adds no element of its own. */
export function ConnectionsProvider({
  client,
  children,
  locale,
  messages = noOverrides,
  appearance = noAppearance,
  portalContainer = null,
}: ConnectionsProviderProps) {
  useQueryClientMount(client)
  const shown = useShownLocale(locale)
  const spoken = useMemo(() => messagesValue(shown, [messages], []), [shown, messages])
  const look = useMemo(
    () => ({ ...appearance, theme: appearance.theme ?? 'system', portalContainer }),
    [appearance, portalContainer],
  )
  return (
    <ConnectionsContext.Provider value={client}>
      <MessagesContext.Provider value={spoken}>
        <AppearanceContext.Provider value={look}>{children}</AppearanceContext.Provider>
      </MessagesContext.Provider>
    </ConnectionsContext.Provider>
  )
}
