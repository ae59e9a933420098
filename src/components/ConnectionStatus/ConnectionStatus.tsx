'use client'
import { useState } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { acceptedElsewhere, foundElsewhere } from '../../domain/connection/foundElsewhere'
import { useConnection } from '../../hooks/useConnection'
import { useConnectionStatus } from '../../hooks/useConnectionStatus'
import { useFocusFallback } from '../../hooks/useFocusFallback'
import { isNotOffered } from '../../errors'
import { ProblemPanel } from '../ProblemPanel/ProblemPanel'
import { ConnectionsRoot, type SharedProps } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import { ReadErrorNotice } from '../ui/ReadErrorNotice'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import { type Parts, PartsGate, PartsScope } from '../ui/PartsScope'
import { Skeleton } from '../ui/Skeleton'
import type { LiveStatus } from '../ui/useStatusText'
import { StatusBadge } from '../ui/StatusBadge'
import { SummaryCard } from '../ui/Summary'
import { StatusCard } from './StatusCard'

const ElsewhereQuestion = lazyWithPreload(async () => (await import('../help/ElsewhereQuestion')).ElsewhereQuestion)
const parts: Parts = { messages: ['manage'] }
const elsewhereParts: Parts = { messages: ['steps'], code: [ElsewhereQuestion] }

/** Props of {@link ConnectionStatus}. */
export interface ConnectionStatusProps extends SharedProps {
  /** The QuickBooks Desktop connection. */
  connectionId: string
  /** `badge`: a few words with an icon, for a list. `full` (default): also what it means, the last contact, and what to do. */
  form?: 'badge' | 'full' | undefined
}

/** The live status of a QuickBooks Desktop connection, and what the customer must see to: a problem, or a question about a company file that was moved or copied. */
export function ConnectionStatus({ connectionId, form = 'full', messages, onError }: ConnectionStatusProps) {
  return (
    <ConnectionsRoot messages={messages} onError={onError} parts={parts}>
      {form === 'badge' ? <StatusBadge connectionId={connectionId} /> : <StatusPanel connectionId={connectionId} />}
    </ConnectionsRoot>
  )
}

/** The status and, below it, the current problem with its solution. */
function StatusPanel({ connectionId }: { connectionId: string }) {
  const result = useConnectionStatus(connectionId)
  if (result.status === 'loading') return <Skeleton />
  if (result.status === 'failed') {
    if (isNotOffered(result.error)) return <CommonStatus connectionId={connectionId} />
    return <ReadErrorNotice error={result.error} onRetry={result.retry} isRetrying={result.isRetrying} />
  }
  const { desktopStatus: status } = result
  return (
    <DesktopGate connectionId={connectionId}>
      {(desktop) => <StatusAndWork desktop={desktop} status={status} />}
    </DesktopGate>
  )
}

/** The status, and what the customer must see to. */
function StatusAndWork({ desktop, status }: LiveStatus) {
  // An answer may take its buttons away.
  const { fallback, watch } = useFocusFallback<HTMLDivElement>()
  const isOver = status === 'disconnected' || status === 'finished'
  return (
    <div className="connections-health" tabIndex={-1} ref={fallback} {...watch}>
      <StatusCard desktop={desktop} status={status} />
      {desktop.problem !== null && !isOver && <ProblemPanel connectionId={desktop.connectionId} />}
      <FoundElsewhere desktop={desktop} />
    </div>
  )
}

/** The question about a company file that was met at another path, and its answer's effect; code and words are fetched with the first. */
function FoundElsewhere({ desktop }: { desktop: QuickBooksDesktop }) {
  const isAsked = foundElsewhere(desktop) !== null || acceptedElsewhere(desktop) !== null
  const [wasAsked, setWasAsked] = useState(isAsked)
  if (isAsked && !wasAsked) setWasAsked(true)
  if (!wasAsked) return null
  return (
    <PartsScope parts={elsewhereParts}>
      <PartsGate>
        <ElsewhereQuestion desktop={desktop} />
      </PartsGate>
    </PartsScope>
  )
}

/** The status of the connection itself, for a backend that has nothing of its QuickBooks Desktop part. */
function CommonStatus({ connectionId }: { connectionId: string }) {
  const result = useConnection(connectionId)
  if (result.status === 'loading') return <Skeleton />
  if (result.status === 'failed') {
    return <ReadErrorNotice error={result.error} onRetry={result.retry} isRetrying={result.isRetrying} />
  }
  return (
    <PartsGate>
      <SummaryCard connection={result.connection} />
    </PartsGate>
  )
}
