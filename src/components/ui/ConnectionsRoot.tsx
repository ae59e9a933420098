'use client'
import { createContext, type ReactNode, useContext, useRef } from 'react'
import type { ConnectionsError } from '../../errors'
import { useIsHydrated } from '../../hooks/useIsHydrated'
import type { MessageOverrides } from '../../messages/Messages'
import { MessagesScope } from '../../messages/MessagesScope'
import { useLocale } from '../../messages/useLocale'
import { AppearanceContext, useAppearanceStyle } from './Appearance'
import { ClientBoundary } from './ClientBoundary'
import { ErrorScope } from './ErrorScope'
import { type Parts, PartsScope } from './PartsScope'
import { Skeleton } from './Skeleton'

/** The props that every public component has. */
export interface SharedProps {
  /** Your own words for this component and what is in it, before the provider's. Keep the object between renders. */
  messages?: MessageOverrides | undefined
  /** A read or an action failed and the customer sees it. Called once for each failure, of the components inside too. */
  onError?: ((error: ConnectionsError) => void) | undefined
}

export interface ConnectionsRootProps extends SharedProps {
  children: ReactNode
  /** What it fetches as soon as it is shown. Default: nothing. */
  parts?: Parts
}

const noParts: Parts = { messages: [] }

/** True inside one of our root elements: a component inside another adds no second root. */
export const RootContext = createContext(false)

/**
 * Wraps every public component: gives our styles their scope, applies the component's own words, tells the host of errors,
 * and catches our errors so that they don't break the host's page.
 */
export function ConnectionsRoot({ children, messages, onError, parts = noParts }: ConnectionsRootProps) {
  const isInside = useContext(RootContext)
  const isHydrated = useIsHydrated()
  const { theme } = useContext(AppearanceContext)
  const locale = useLocale()
  const root = useRef<HTMLDivElement>(null)
  useAppearanceStyle(root)
  if (isInside) {
    return (
      <MessagesScope messages={messages}>
        <ErrorScope onError={onError}>
          <ClientBoundary>
            <PartsScope parts={parts}>{children}</PartsScope>
          </ClientBoundary>
        </ErrorScope>
      </MessagesScope>
    )
  }
  return (
    <RootContext.Provider value={true}>
      <div ref={root} className="connections-root" data-theme={theme} lang={locale}>
        <MessagesScope messages={messages}>
          <ErrorScope onError={onError}>
            <ClientBoundary>
              {/* A server knows neither the data nor the reader's clock, and would wait for words that say nothing yet. */}
              {isHydrated ? <PartsScope parts={parts}>{children}</PartsScope> : <Skeleton />}
            </ClientBoundary>
          </ErrorScope>
        </MessagesScope>
      </div>
    </RootContext.Provider>
  )
}
