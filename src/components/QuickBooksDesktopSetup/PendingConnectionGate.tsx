'use client'
import type { ReactNode } from 'react'
import { usePendingConnection } from '../../hooks/usePendingConnection'
import { ErrorNotice } from '../ui/ErrorNotice'
import { Skeleton } from '../ui/Skeleton'

export interface PendingConnectionGateProps {
  children: (connectionId: string | null) => ReactNode
}

/** Waits until it is known whether a setup was begun before: not knowing is not the same as none. */
export function PendingConnectionGate({ children }: PendingConnectionGateProps) {
  const result = usePendingConnection()
  if (result.status === 'loading') return <Skeleton />
  if (result.status === 'failed') {
    return <ErrorNotice error={result.error} onRetry={result.retry} isRetrying={result.isRetrying} />
  }
  return children(result.connectionId)
}
