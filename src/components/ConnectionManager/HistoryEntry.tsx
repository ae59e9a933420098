'use client'
import { memo, useContext } from 'react'
import type { TimelineEntry } from '../../api/schemas/timeline'
import { browserTimeZone } from '../../domain/time/timeZones'
import type { Messages } from '../../messages/Messages'
import { useMessages } from '../../messages/useMessages'
import { useMomentText } from '../../messages/useMomentText'
import type { NoticeTone } from '../ui/Notice'
import { NowContext } from '../ui/NowContext'

const tones: Partial<Record<TimelineEntry['kind'], NoticeTone>> = {
  companyLinked: 'success',
  syncCompleted: 'success',
  problem: 'warning',
  disconnected: 'danger',
}

export interface HistoryEntryProps {
  entry: TimelineEntry
}

/** One thing that happened, who did it, and when. */
export const HistoryEntry = memo(function HistoryEntry({ entry }: HistoryEntryProps) {
  const messages = useMessages()
  const now = useContext(NowContext)
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

function entryText({ kind, detail }: TimelineEntry, { connectionPage, problems }: Messages) {
  const { history: words } = connectionPage
  const known: Readonly<Record<string, { title: string } | undefined>> = problems
  const title = kind === 'problem' && detail ? known[detail]?.title : undefined
  return title === undefined ? words.kinds[kind] : words.problemNamed({ title })
}
