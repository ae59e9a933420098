'use client'
import { useRef } from 'react'
import type { Connection } from '../../../api/schemas/connection'
import { liveDesktops, searchConnections } from '../../../domain/connection/connectionList'
import { countText } from '../../../messages/numberText'
import { useLocale } from '../../../messages/useLocale'
import { useMessages } from '../../../messages/useMessages'
import { Button } from '../../ui/Button'
import { StatusMessage } from '../../ui/StatusMessage'
import { TextField } from '../../ui/TextField'
import { ConnectionRow } from './ConnectionRow'
import { type ListView, rowsAtATime, useRowFocus } from './useListView'

export interface LoadedListProps {
  connections: readonly Connection[]
  totalCount: number
  view: ListView
  onOpen: (connectionId: string) => void
}

/** From this many connections on there is a search field. */
const searchThreshold = 8

/** The rows, 25 at first, with a search field when there are many. */
export function LoadedList({ connections, totalCount, view, onOpen }: LoadedListProps) {
  const { connectionManager: t } = useMessages('manage')
  const locale = useLocale()
  const list = useRef<HTMLUListElement>(null)
  const focusNextRow = useRowFocus(list, view)
  const found = searchConnections(connections, view.search)
  const live = liveDesktops(connections)
  return (
    <>
      {connections.length >= searchThreshold && (
        <ListSearch search={view.search} onSearch={view.setSearch} found={found.length} total={connections.length} />
      )}
      {found.length === 0 ? (
        <div className="connections-manager-empty connections-panel">
          <p className="connections-strong">{t.nothingFound({ search: view.search.trim() })}</p>
          <p>{t.nothingFoundHint}</p>
        </div>
      ) : (
        <ul className="connections-rows" aria-label={t.title} ref={list}>
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
          {t.tooMany({ shown: countText(locale, connections.length), total: countText(locale, totalCount) })}
        </p>
      )}
    </>
  )
}

interface ListSearchProps {
  search: string
  onSearch: (search: string) => void
  found: number
  total: number
}

/** A search by name. The number of results is announced. */
function ListSearch({ search, onSearch, found, total }: ListSearchProps) {
  const { connectionManager: t } = useMessages('manage')
  const locale = useLocale()
  const isSearching = search.trim() !== ''
  return (
    <div className="connections-stack">
      <TextField
        type="search"
        label={t.search}
        autoComplete="off"
        spellCheck={false}
        value={search}
        onChange={(event) => onSearch(event.target.value)}
      />
      <StatusMessage>
        {isSearching && t.found({ count: found, shown: countText(locale, found), total: countText(locale, total) })}
      </StatusMessage>
    </div>
  )
}

interface ListFooterProps {
  shown: number
  total: number
  onShowMore: () => void
}

/** How many rows of a long list are shown, and the button for more. */
function ListFooter({ shown, total, onShowMore }: ListFooterProps) {
  const { connectionManager: t } = useMessages('manage')
  const locale = useLocale()
  if (total <= rowsAtATime) return null
  const left = total - shown
  return (
    <footer className="connections-bar">
      <StatusMessage>{t.showing({ shown: countText(locale, shown), total: countText(locale, total) })}</StatusMessage>
      {left > 0 && (
        <Button size="small" onClick={onShowMore}>
          {t.showMore({ count: countText(locale, Math.min(left, rowsAtATime)) })}
        </Button>
      )}
    </footer>
  )
}
