'use client'
import { useEffect, useRef } from 'react'
import { useTimeline } from '../../hooks/useTimeline'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { Skeleton } from '../ui/Skeleton'
import { HistoryEntry } from './HistoryEntry'

export interface HistoryProps {
  connectionId: string
}

/** What happened to a QuickBooks Desktop connection, newest first. */
export function History({ connectionId }: HistoryProps) {
  const { connectionPage } = useMessages()
  const { history: words } = connectionPage
  const result = useTimeline(connectionId)
  const list = useRef<HTMLOListElement>(null)
  const isWhole = result.status === 'ready' && !result.hasEarlier
  // With the last stretch the button goes, and its focus goes on to what it brought.
  useEffect(() => {
    if (isWhole && document.activeElement === document.body) list.current?.focus()
  }, [isWhole])
  if (result.status === 'loading') return <Skeleton />
  const trouble = result.error && (
    <ErrorNotice error={result.error} onRetry={result.retry} isRetrying={result.isRetrying} />
  )
  if (result.status === 'failed') return trouble
  return (
    <>
      {trouble}
      {result.entries.length === 0 && <p>{words.none}</p>}
      <ol aria-label={words.title} tabIndex={-1} ref={list}>
        {result.entries.map((entry) => (
          <HistoryEntry key={entry.id} entry={entry} />
        ))}
      </ol>
      {result.hasEarlier && (
        <Button size="small" isBusy={result.isLoadingEarlier} onClick={result.showEarlier}>
          {words.showEarlier}
        </Button>
      )}
    </>
  )
}
