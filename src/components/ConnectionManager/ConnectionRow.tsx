'use client'
import { memo, Suspense, useId } from 'react'
import type { Connection } from '../../api/schemas/connection'
import { connectedCompany } from '../../domain/connection/connectionList'
import { useMessages } from '../../messages/useMessages'
import { Icon } from '../ui/icons/Icon'
import { chevronRightIcon } from '../ui/icons/icons'
import { ConnectionTile } from './ConnectionTile'
import { LiveRowState } from './LiveRowState'
import { RowState } from './RowState'
import { RowTimes } from './RowTimes'
import { SummaryBadge } from './SummaryBadge'

export interface ConnectionRowProps {
  connection: Connection
  /** Its status is followed live. */
  isLive: boolean
  onOpen: (connectionId: string) => void
}

/** One connection in the list. Drawn again only when something about it has changed. */
export const ConnectionRow = memo(function ConnectionRow({ connection, isLive, onOpen }: ConnectionRowProps) {
  const { connectionManager: words } = useMessages()
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
        <p className="connections-small">{company ?? words.sources[sourceType]}</p>
      </div>
      <div className="connections-row-state connections-text" id={`${id}-state`}>
        {/* The words of a state may still be coming; the list stays, as tall as it will be, and says what it can. */}
        <Suspense fallback={<ComingState connection={connection} />}>
          {isLive ? <LiveRowState connection={connection} /> : <RowState connection={connection} />}
        </Suspense>
      </div>
      <RowTimes connection={connection} id={`${id}-times`} />
      <Icon of={chevronRightIcon} />
    </li>
  )
})

function ComingState({ connection }: Pick<ConnectionRowProps, 'connection'>) {
  return (
    <>
      <SummaryBadge connection={connection} />
      <p className="connections-small" aria-busy="true">
        {'\u00A0'}
      </p>
    </>
  )
}
