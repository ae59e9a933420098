'use client'
import { memo, useEffect, useRef } from 'react'
import type { TimelineEntry } from '../../../api/schemas/timeline'
import { browserTimeZone } from '../../../domain/time/timeZones'
import { useClock } from '../../../hooks/useNow'
import { useTimeline } from '../../../hooks/useTimeline'
import { rangeText } from '../../../messages/rangeText'
import { useLocale } from '../../../messages/useLocale'
import { useMessages } from '../../../messages/useMessages'
import { useMomentText } from '../../../messages/useMomentText'
import { Button } from '../../ui/Button'
import { ReadErrorNotice } from '../../ui/ReadErrorNotice'
import type { NoticeTone } from '../../ui/Notice'
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
    <ReadErrorNotice error={result.error} onRetry={result.retry} isRetrying={result.isRetrying} />
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

/** Events whose detail is a company's name. */
const namesCompany: ReadonlySet<TimelineEntry['kind']> = new Set([
  'companyConfirmed',
  'companyRefused',
  'companyLinked',
])

interface HistoryEntryProps {
  entry: TimelineEntry
}

/** One event, with who caused it and when. */
const HistoryEntry = memo(function HistoryEntry({ entry }: HistoryEntryProps) {
  const { connectionPage } = useMessages('page')
  const entryText = useEntryText()
  const momentText = useMomentText()
  const { at, kind, by } = entry
  const moment = useClock((now) => momentText(new Date(at), browserTimeZone(), now))
  return (
    <li className="connections-history-entry" data-tone={tones[kind]}>
      <p>{entryText(entry)}</p>
      <p className="connections-small">
        <time dateTime={at}>{moment}</time> {connectionPage.history.by[by]}
      </p>
    </li>
  )
})

/** An event in words: a problem by its own title, a company by its name, a pause with its times. */
function useEntryText(): (entry: TimelineEntry) => string {
  const messages = useMessages('page')
  const locale = useLocale()
  const { history: t } = messages.connectionPage
  return ({ kind, detail, startsAt, endsAt }) => {
    const title = kind === 'problem' && detail ? problemTitle(messages, detail) : undefined
    if (title !== undefined) return t.problemNamed({ title })
    if (detail && namesCompany.has(kind)) return t.companyNamed({ title: t.kinds[kind], company: detail })
    if (startsAt == null || endsAt == null) return t.kinds[kind]
    const range = rangeText(locale, new Date(startsAt), new Date(endsAt), browserTimeZone())
    return t.pauseNamed({ title: t.kinds[kind], range })
  }
}
