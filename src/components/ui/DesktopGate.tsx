'use client'
import { type ReactNode, useContext } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { useQuickBooksDesktop } from '../../hooks/useQuickBooksDesktop'
import { DesktopGateContext } from './DesktopGateContext'
import { OutdatedNotice } from './OutdatedNotice'
import { useArePartsReady } from './PartsScope'
import { ReadErrorNotice } from './ReadErrorNotice'
import { SaidErrorContext } from './SaidErrorContext'
import { Skeleton } from './Skeleton'

export interface DesktopGateProps {
  connectionId: string
  /** Shows the last good answer, which is `isStale` where it could not be renewed. */
  children: (desktop: QuickBooksDesktop, isStale: boolean) => ReactNode
}

/**
 * Shows what is known of a connection, once the parts that are asked for around are there too; says so while it loads, when it can't be loaded,
 * and when it can't be renewed.
 */
export function DesktopGate({ connectionId, children }: DesktopGateProps) {
  const result = useQuickBooksDesktop(connectionId)
  const arePartsReady = useArePartsReady()
  const isInside = useContext(DesktopGateContext)
  const said = useContext(SaidErrorContext)
  if (result.status === 'failed') {
    return <ReadErrorNotice error={result.error} onRetry={result.retry} isRetrying={result.isRetrying} />
  }
  if (result.status === 'loading' || !arePartsReady) return <Skeleton />
  return (
    // Nothing that was begun for one connection is carried over to another.
    <DesktopGateContext.Provider key={result.desktop.connectionId} value={true}>
      {!isInside && <OutdatedNotice error={result.error} onRetry={result.retry} isRetrying={result.isRetrying} />}
      <SaidErrorContext.Provider value={result.error?.code ?? said}>
        {children(result.desktop, result.isStale)}
      </SaidErrorContext.Provider>
    </DesktopGateContext.Provider>
  )
}
