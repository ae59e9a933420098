'use client'
import { type ConnectionsError } from '../../errors'
import { useConnections } from '../../hooks/useConnections'
import { useNotifyOnChange } from '../../hooks/useNotifyOnChange'
import { useMessages } from '../../messages/useMessages'
import { ErrorNotice } from '../ui/ErrorNotice'
import { OutdatedNotice } from '../ui/OutdatedNotice'
import { EmptyList } from './EmptyList'
import { ListHeader } from './ListHeader'
import { LoadedList } from './LoadedList'
import { LoadingRows } from './LoadingRows'
import type { ListView } from './useListView'

export interface ConnectionListProps {
  view: ListView
  /** Must not change between renders, or every row is drawn again. */
  onOpen: (connectionId: string) => void
  onClose: (() => void) | undefined
  onError: (error: ConnectionsError) => void
}

/** The company's connections, or why they can't be shown. */
export function ConnectionList({ view, onOpen, onClose, onError }: ConnectionListProps) {
  const { connectionManager: words } = useMessages()
  const result = useConnections()
  // A look fails in the cache, outside of any handler of ours.
  useNotifyOnChange(result.status === 'loading' ? null : result.error, onError)
  const connections = result.status === 'ready' ? result.connections : []
  return (
    <section className="connections-manager" aria-label={words.title}>
      <ListHeader count={result.status === 'ready' ? result.totalCount : null} onClose={onClose} />
      {result.status === 'loading' && <LoadingRows />}
      {result.status === 'failed' && (
        <ErrorNotice error={result.error} onRetry={result.retry} isRetrying={result.isRetrying} />
      )}
      {result.status === 'ready' && (
        <OutdatedNotice error={result.error} onRetry={result.retry} isRetrying={result.isRetrying} />
      )}
      {result.status === 'ready' && connections.length === 0 && <EmptyList />}
      {result.status === 'ready' && connections.length > 0 && (
        <LoadedList connections={connections} totalCount={result.totalCount} view={view} onOpen={onOpen} />
      )}
    </section>
  )
}
