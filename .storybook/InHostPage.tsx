import { type ReactNode, StrictMode, useMemo } from 'react'
import type { ConnectionsClient } from '../src/api/createConnectionsClient'
import { ConnectionsProvider } from '../src/components/ConnectionsProvider/ConnectionsProvider'
import type { Theme } from '../src/components/ui/Appearance'
import { en } from '../src/messages/en'
import { locales } from '../stories/locales'
import { LookContext } from '../stories/LookContext'
import { StoryPage, type StoryPageProps } from './StoryPage'

interface InHostPageProps {
  client: ConnectionsClient
  /** What the toolbar says. */
  globals: Record<string, unknown>
  children: ReactNode
}

/** A story in a host's page, under a provider, as the toolbar says. */
export function InHostPage({ client, globals, children }: InHostPageProps) {
  const { theme, width, direction, locale: code } = globals as Globals
  const look = useMemo(() => ({ locale: locales[code] ?? en, appearance: { theme } }), [code, theme])
  return (
    <StrictMode>
      <StoryPage theme={theme} width={width} direction={direction}>
        <LookContext.Provider value={look}>
          <ConnectionsProvider client={client} {...look}>
            {children}
          </ConnectionsProvider>
        </LookContext.Provider>
      </StoryPage>
    </StrictMode>
  )
}

interface Globals extends Pick<StoryPageProps, 'width' | 'direction'> {
  theme: Theme
  locale: string
}
