'use client'
import { memo, useEffect, useRef } from 'react'
import type { TimelineEntry } from '../../../api/schemas/timeline'
import { browserTimeZone } from '../../../domain/time/timeZones'
import { useTimeline } from '../../../hooks/useTimeline'
import type { Messages } from '../../../messages/Messages'
import { useMessages } from '../../../messages/useMessages'
import { useMomentText } from '../../../messages/useMomentText'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import type { NoticeTone } from '../../ui/Notice'
import { useSharedNow } from '../../ui/NowProvider'
import { Skeleton } from '../../ui/Skeleton'
import { problemTitle } from '../../ui/useStatusText'

export interface HistoryProps {
  connectionId: string
}

/** The events of a QuickBooks Desktop connection, the newest first. */
export function History({ connectionId }: HistoryProps) {
  const { connectionPage } = useMessages('page')
  const { history: words } = connectionPage
  const result = useTimeline(connectionId)
  const list = useRef<HTMLOListElement>(null)
  const isComplete = result.status === 'ready' && !result.hasEarlier
  // Once everything is shown, the button for more is gone: the focus moves to the list.
  useEffect(() => {
    if (isComplete && document.activeElement === document.body) list.current?.focus()
  }, [isComplete])
  if (result.status === 'loading') return <Skeleton />
  const errorNotice = result.error && (
    <ErrorNotice error={result.error} onRetry={result.retry} isRetrying={result.isRetrying} />
  )
  if (result.status === 'failed') return errorNotice
  return (
    <>
      {errorNotice}
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

const tones: Partial<Record<TimelineEntry['kind'], NoticeTone>> = {
  companyLinked: 'success',
  syncCompleted: 'success',
  problem: 'warning',
  disconnected: 'danger',
}

interface HistoryEntryProps {
  entry: TimelineEntry
}

/** One event, with who caused it and when. */
const HistoryEntry = memo(function HistoryEntry({ entry }: HistoryEntryProps) {
  const messages = useMessages('page')
  const now = useSharedNow()
  const momentText = useMomentText()
  const { at, kind, by } = entry
  return (
    <li className="connections-history-entry" data-tone={tones[kind]}>
      <p>{entryText(entry, messages)}</p>
      <p className="connections-small">
        <time dateTime={at}>{momentText(new Date(at), browserTimeZone(), now)}</time>{' '}
        {messages.connectionPage.history.by[by]}
      </p>
    </li>
  )
})

function entryText({ kind, detail }: TimelineEntry, messages: Pick<Messages, 'connectionPage' | 'problems'>) {
  const { history: t } = messages.connectionPage
  const title = kind === 'problem' && detail ? problemTitle(messages, detail) : undefined
  return title === undefined ? t.kinds[kind] : t.problemNamed({ title })
}
