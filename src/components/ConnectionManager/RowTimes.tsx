'use client'
import type { Connection } from '../../api/schemas/connection'
import { dateText } from '../../messages/relativeTimeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { SyncedAgo } from './SyncedAgo'

export interface RowTimesProps {
  connection: Connection
  id: string
}

/** When a connection was first authorised and last synced. */
export function RowTimes({ connection: { created, lastSync, status }, id }: RowTimesProps) {
  const { connectionManager: words } = useMessages()
  const date = dateText(useLocale(), new Date(created))
  return (
    <div className="connections-row-times connections-small" id={id}>
      <p>{lastSync ? <SyncedAgo at={lastSync} /> : words.neverSynced}</p>
      <p>{status === 'PendingAuth' ? words.created({ date }) : words.authorised({ date })}</p>
    </div>
  )
}
