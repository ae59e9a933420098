'use client'
import { createContext, type ReactNode, useContext, useRef } from 'react'
import { useIsHydrated } from '../../hooks/useIsHydrated'
import type { MessageOverrides } from '../../messages/Messages'
import { MessagesScope } from '../../messages/MessagesScope'
import { useLocale } from '../../messages/useLocale'
import { AppearanceContext, useAppearanceStyle } from './Appearance'
import { ClientBoundary } from './ClientBoundary'
import { type Parts, PartsScope } from './PartsScope'
import { Skeleton } from './Skeleton'

/** The props that every public component has. */
export interface OwnMessages {
  /** Your own words for this component and what is in it, before the provider's. Keep the object between renders. */
  messages?: MessageOverrides | undefined
}

export interface ConnectionsRootProps extends OwnMessages {
  children: ReactNode
  /** What it fetches as soon as it is shown. Default: nothing. */
  parts?: Parts
}

const noParts: Parts = { messages: [] }

/** True inside one of our root elements: a component inside another adds no second root. */
export const RootContext = createContext(false)

/**
 * Wraps every public component: gives our styles their scope, applies the component's own words,
 * and catches our errors so that they don't break the host's page.
 */
export function ConnectionsRoot({ children, messages, parts = noParts }: ConnectionsRootProps) {
  const isInside = useContext(RootContext)
  const isHydrated = useIsHydrated()
  const { theme } = useContext(AppearanceContext)
  const locale = useLocale()
  const root = useRef<HTMLDivElement>(null)
  useAppearanceStyle(root)
  if (isInside) {
    return (
      <MessagesScope messages={messages}>
        <ClientBoundary>
          <PartsScope parts={parts}>{children}</PartsScope>
        </ClientBoundary>
      </MessagesScope>
    )
  }
  return (
    <RootContext.Provider value={true}>
      <div ref={root} className="connections-root" data-theme={theme} lang={locale}>
        <MessagesScope messages={messages}>
          <ClientBoundary>
            {/* A server knows neither the data nor the reader's clock, and would wait for words that say nothing yet. */}
            {isHydrated ? <PartsScope parts={parts}>{children}</PartsScope> : <Skeleton />}
          </ClientBoundary>
        </MessagesScope>
      </div>
    </RootContext.Provider>
  )
}
