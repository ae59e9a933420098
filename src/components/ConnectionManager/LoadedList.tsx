'use client'
import { useRef } from 'react'
import type { Connection } from '../../api/schemas/connection'
import { searchConnections } from '../../domain/connection/connectionList'
import { liveDesktops } from '../../domain/connection/liveDesktops'
import { countText } from '../../messages/numberText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { ConnectionRow } from './ConnectionRow'
import { ListFooter } from './ListFooter'
import { ListSearch } from './ListSearch'
import { useRowFocus } from './useRowFocus'
import type { ListView } from './useListView'

export interface LoadedListProps {
  connections: readonly Connection[]
  totalCount: number
  view: ListView
  onOpen: (connectionId: string) => void
}

/** From this many on there is a search field. */
const worthSearching = 8

/** The rows, so many at a time, with a search where there are many. */
export function LoadedList({ connections, totalCount, view, onOpen }: LoadedListProps) {
  const { connectionManager: words } = useMessages()
  const locale = useLocale()
  const list = useRef<HTMLUListElement>(null)
  const focusNextRow = useRowFocus(list, view)
  const found = searchConnections(connections, view.search)
  const live = liveDesktops(connections)
  return (
    <>
      {connections.length >= worthSearching && (
        <ListSearch search={view.search} onSearch={view.setSearch} found={found.length} total={connections.length} />
      )}
      {found.length === 0 ? (
        <div className="connections-manager-empty connections-panel">
          <p className="connections-strong">{words.nothingFound({ search: view.search.trim() })}</p>
          <p>{words.nothingFoundHint}</p>
        </div>
      ) : (
        <ul className="connections-rows" aria-label={words.title} ref={list}>
          {found.slice(0, view.rows).map((connection) => (
            <ConnectionRow
              key={connection.id}
              connection={connection}
              isLive={live.has(connection.id)}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
      <ListFooter
        shown={Math.min(view.rows, found.length)}
        total={found.length}
        onShowMore={() => {
          focusNextRow()
          view.showMore()
        }}
      />
      {totalCount > connections.length && (
        <p className="connections-small">
          {words.tooMany({ shown: countText(locale, connections.length), total: countText(locale, totalCount) })}
        </p>
      )}
    </>
  )
}
