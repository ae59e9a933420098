'use client'
import { countText } from '../../messages/numberText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { StatusMessage } from '../ui/StatusMessage'
import { TextField } from '../ui/TextField'

export interface ListSearchProps {
  search: string
  onSearch: (search: string) => void
  found: number
  total: number
}

/** Narrows the list by name; what it finds is announced. */
export function ListSearch({ search, onSearch, found, total }: ListSearchProps) {
  const { connectionManager: words } = useMessages()
  const locale = useLocale()
  const isSearching = search.trim() !== ''
  return (
    <div className="connections-stack">
      <TextField
        type="search"
        label={words.search}
        autoComplete="off"
        spellCheck={false}
        value={search}
        onChange={(event) => onSearch(event.target.value)}
      />
      <StatusMessage>
        {isSearching && words.found({ count: found, shown: countText(locale, found), total: countText(locale, total) })}
      </StatusMessage>
    </div>
  )
}
