'use client'
import { type ReactNode, useContext } from 'react'
import { useLocale } from '../../messages/useLocale'
import { AppearanceContext } from './AppearanceContext'
import { ClientBoundary } from './ClientBoundary'
import { RootContext } from './RootContext'

export interface ConnectionsRootProps {
  children: ReactNode
}

/** What every public component wraps itself in: our styles' scope, and a boundary that keeps a bug of ours out of the host. */
export function ConnectionsRoot({ children }: ConnectionsRootProps) {
  const isInside = useContext(RootContext)
  const { theme } = useContext(AppearanceContext)
  const locale = useLocale()
  const guarded = <ClientBoundary>{children}</ClientBoundary>
  if (isInside) return guarded
  return (
    <RootContext.Provider value={true}>
      <div className="connections-root" data-theme={theme} lang={locale}>
        {guarded}
      </div>
    </RootContext.Provider>
  )
}
