'use client'
import { memo, useId } from 'react'
import type { Connection } from '../../../api/schemas/connection'
import { connectedCompany } from '../../../domain/connection/connectionList'
import { useConnectionStatus } from '../../../hooks/useConnectionStatus'
import { dateText, dateTimeText } from '../../../messages/relativeTimeText'
import { useLocale } from '../../../messages/useLocale'
import { useMessages } from '../../../messages/useMessages'
import { StatusBadge } from '../../ui/StatusBadge'
import { useStatusText } from '../../ui/useStatusText'
import { Icon } from '../../ui/icons/Icon'
import { chevronRightIcon } from '../../ui/icons/icons'
import { SummaryBadge } from '../../ui/Summary'
import { ConnectionTile } from '../ConnectionTile'
import { useAgo } from '../../ui/useAgo'

export interface ConnectionRowProps {
  connection: Connection
  /** Whether its status is updated live. */
  isLive: boolean
  onOpen: (connectionId: string) => void
}

/** One connection in the list. Rendered again only when its data changes. */
export const ConnectionRow = memo(function ConnectionRow({ connection, isLive, onOpen }: ConnectionRowProps) {
  const { connectionManager: t } = useMessages('manage')
  const id = useId()
  const company = connectedCompany(connection)
  const { platformName, sourceType } = connection
  return (
    <li className="connections-row" data-status={connection.status}>
      <ConnectionTile name={platformName} />
      <div>
        <button
          type="button"
          className="connections-row-link"
          data-connection={connection.id}
          aria-describedby={`${id}-state ${id}-times`}
          onClick={() => onOpen(connection.id)}
        >
          {platformName}
        </button>
        <p className="connections-small">{company ?? t.sources[sourceType]}</p>
      </div>
      <div className="connections-row-state connections-text" id={`${id}-state`}>
        {isLive ? <LiveRowState connection={connection} /> : <RowState connection={connection} />}
      </div>
      <RowTimes connection={connection} id={`${id}-times`} />
      <Icon of={chevronRightIcon} />
    </li>
  )
})

interface LiveRowStateProps {
  connection: Connection
}

/** The live status of a QuickBooks Desktop connection: the customer wants to know whether QuickBooks is free right now. */
function LiveRowState({ connection }: LiveRowStateProps) {
  const { line } = useStatusText()
  const result = useConnectionStatus(connection.id)
  if (result.status !== 'ready') return <RowState connection={connection} />
  const { desktop, desktopStatus: status } = result
  return (
    <>
      <StatusBadge connectionId={connection.id} />
      <p className="connections-small">{line({ desktop, status })}</p>
    </>
  )
}

interface RowStateProps {
  connection: Connection
}

/** The status of a connection, as far as the list knows it. */
function RowState({ connection }: RowStateProps) {
  return (
    <>
      <SummaryBadge connection={connection} />
      <p className="connections-small">{useStatusText().summary(connection)}</p>
    </>
  )
}

interface RowTimesProps {
  connection: Connection
  id: string
}

/** When a connection was authorized and last synced. */
function RowTimes({ connection: { created, lastSync, status }, id }: RowTimesProps) {
  const { connectionManager: t } = useMessages('manage')
  const date = dateText(useLocale(), new Date(created))
  return (
    <div className="connections-row-times connections-small" id={id}>
      <p>{lastSync ? <SyncedAgo at={lastSync} /> : t.neverSynced}</p>
      <p>{status === 'PendingAuth' ? t.created({ date }) : t.authorized({ date })}</p>
    </div>
  )
}

interface SyncedAgoProps {
  /** ISO 8601. */
  at: string
}

/** How long ago a connection was synced. Only this is rendered again as time passes, not the row around it. */
function SyncedAgo({ at }: SyncedAgoProps) {
  const { connectionManager: t } = useMessages('manage')
  const locale = useLocale()
  const ago = useAgo(at)
  return (
    <time dateTime={at} title={dateTimeText(locale, new Date(at))}>
      {t.synced({ ago })}
    </time>
  )
}
