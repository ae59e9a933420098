'use client'
import { dateTimeText } from '../../messages/relativeTimeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { useAgoText } from './useAgoText'

export interface SyncedAgoProps {
  /** ISO 8601. */
  at: string
}

/** How long ago a connection was synced. It follows the clock alone, and not the row around it. */
export function SyncedAgo({ at }: SyncedAgoProps) {
  const { connectionManager: words } = useMessages()
  const locale = useLocale()
  const agoText = useAgoText()
  const moment = new Date(at)
  return (
    <time dateTime={at} title={dateTimeText(locale, moment)}>
      {words.synced({ ago: agoText(moment) })}
    </time>
  )
}
