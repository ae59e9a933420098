'use client'
import { useEffect, useRef } from 'react'
import type { Connection } from '../../api/schemas/connection'
import { connectedCompany } from '../../domain/connection/connectionList'
import { useMessages } from '../../messages/useMessages'
import { ConnectionTile } from './ConnectionTile'

export interface PageHeadingProps {
  connection: Connection
}

/** Whose page this is. It takes the focus as the page opens, so that a screen reader reads on from here. */
export function PageHeading({ connection }: PageHeadingProps) {
  const { connectionManager: words } = useMessages()
  const heading = useRef<HTMLHeadingElement>(null)
  // Focus belongs to the document, and the row that had it is gone.
  useEffect(() => heading.current?.focus(), [])
  const { platformName, sourceType } = connection
  const company = connectedCompany(connection)
  return (
    <header className="connections-panel-header">
      <ConnectionTile name={platformName} />
      <div>
        <h2 className="connections-title" tabIndex={-1} ref={heading}>
          {platformName}
        </h2>
        <p className="connections-small">
          {company === null
            ? words.sources[sourceType]
            : words.companyAndKind({ company, kind: words.sources[sourceType] })}
        </p>
      </div>
    </header>
  )
}
