'use client'
import { type ReactNode, Suspense, useContext, useRef } from 'react'
import { useIsHydrated } from '../../hooks/useIsHydrated'
import type { MessageOverrides } from '../../messages/Messages'
import { MessagesScope } from '../../messages/MessagesScope'
import { useLocale } from '../../messages/useLocale'
import { AppearanceContext } from './AppearanceContext'
import { ClientBoundary } from './ClientBoundary'
import { RootContext } from './RootContext'
import { Skeleton } from './Skeleton'
import { useAppearanceStyle } from './useAppearanceStyle'

export interface ConnectionsRootProps {
  children: ReactNode
  /** The host's own words for this component and what is in it. */
  messages?: MessageOverrides | undefined
}

/** What every public component wraps itself in: our styles' scope, its own words, and a boundary that keeps a bug of ours out of the host. */
export function ConnectionsRoot({ children, messages }: ConnectionsRootProps) {
  const isInside = useContext(RootContext)
  const isHydrated = useIsHydrated()
  const { theme } = useContext(AppearanceContext)
  const locale = useLocale()
  const root = useRef<HTMLDivElement>(null)
  useAppearanceStyle(root)
  if (isInside) {
    return (
      <MessagesScope messages={messages}>
        <ClientBoundary>{children}</ClientBoundary>
      </MessagesScope>
    )
  }
  return (
    <RootContext.Provider value={true}>
      <div ref={root} className="connections-root" data-theme={theme} lang={locale}>
        <MessagesScope messages={messages}>
          <ClientBoundary>
            {/* A server knows neither the data nor the reader's clock, and would wait for words that say nothing yet. */}
            {isHydrated ? <Suspense fallback={<Skeleton />}>{children}</Suspense> : <Skeleton />}
          </ClientBoundary>
        </MessagesScope>
      </div>
    </RootContext.Provider>
  )
}
