'use client'
import { useContext } from 'react'
import { dateTimeText, relativeTimeText } from '../../messages/relativeTimeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { NowContext } from '../ui/NowContext'

export interface SyncedAgoProps {
  /** ISO 8601. */
  at: string
}

/** How long ago a connection was synced. It follows the clock alone, and not the row around it. */
export function SyncedAgo({ at }: SyncedAgoProps) {
  const { connectionManager: words } = useMessages()
  const locale = useLocale()
  const now = useContext(NowContext)
  const moment = new Date(at)
  return (
    <time dateTime={at} title={dateTimeText(locale, moment)}>
      {words.synced({ ago: relativeTimeText(locale, moment, now) })}
    </time>
  )
}
