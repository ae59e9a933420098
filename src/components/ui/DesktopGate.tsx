'use client'
import { type ReactNode, Suspense, useContext, useDeferredValue, useEffect } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { useQuickBooksDesktop } from '../../hooks/useQuickBooksDesktop'
import { DesktopGateContext } from './DesktopGateContext'
import { ErrorNotice } from './ErrorNotice'
import { OutdatedNotice } from './OutdatedNotice'
import { Skeleton } from './Skeleton'

export interface DesktopGateProps {
  connectionId: string
  /** What is shown then: its code is fetched while the answer is awaited. */
  preload?: { preload: () => void } | undefined
  /** Shows the last good answer, which is `isStale` where it could not be renewed. */
  children: (desktop: QuickBooksDesktop, isStale: boolean) => ReactNode
}

/** Shows what is known of a connection; says so while it loads, when it can't be loaded, and when it can't be renewed. */
export function DesktopGate({ connectionId, preload, children }: DesktopGateProps) {
  // What is shown stays until the words of what comes next are there.
  const result = useDeferredValue(useQuickBooksDesktop(connectionId))
  const isInside = useContext(DesktopGateContext)
  useEffect(() => preload?.preload(), [preload])
  if (result.status === 'loading') return <Skeleton />
  if (result.status === 'failed') {
    return <ErrorNotice error={result.error} onRetry={result.retry} isRetrying={result.isRetrying} />
  }
  const shown = children(result.desktop, result.isStale)
  return (
    // Nothing that was begun for one connection is carried over to another.
    <DesktopGateContext.Provider key={result.desktop.connectionId} value={true}>
      {!isInside && <OutdatedNotice error={result.error} onRetry={result.retry} isRetrying={result.isRetrying} />}
      {/* What waits for its code or words holds up nothing that listens to the connection. */}
      {isInside ? shown : <Suspense fallback={<Skeleton />}>{shown}</Suspense>}
    </DesktopGateContext.Provider>
  )
}
