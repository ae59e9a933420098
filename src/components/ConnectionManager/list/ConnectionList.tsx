'use client'
import { type ConnectionsResult, useConnections } from '../../../hooks/useConnections'
import { countText } from '../../../messages/numberText'
import { useLocale } from '../../../messages/useLocale'
import { useMessages } from '../../../messages/useMessages'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Icon } from '../../ui/icons/Icon'
import { closeIcon, linkIcon } from '../../ui/icons/icons'
import { LoadingStatus } from '../../ui/Skeleton'
import { OutdatedNotice } from '../../ui/OutdatedNotice'
import { PartsGate } from '../../ui/PartsScope'
import { LoadedList } from './LoadedList'
import type { ListView } from './useListView'

export interface ConnectionListProps {
  view: ListView
  /** Must stay the same function between renders, or every row is rendered again. */
  onOpen: (connectionId: string) => void
  onConnectAnother: (() => void) | undefined
  onClose: (() => void) | undefined
}

/** The company's connections, or why they can't be shown. */
export function ConnectionList(shown: ConnectionListProps) {
  const result = useConnections()
  return (
    <PartsGate>
      <Connections result={result} {...shown} />
    </PartsGate>
  )
}

interface ConnectionsProps extends ConnectionListProps {
  result: ConnectionsResult
}

function Connections({ result, view, onOpen, onConnectAnother, onClose }: ConnectionsProps) {
  const { connectionManager: t } = useMessages('manage')
  const connections = result.status === 'ready' ? result.connections : []
  return (
    <section className="connections-manager" aria-label={t.title}>
      <ListHeader count={result.status === 'ready' ? result.totalCount : null} onClose={onClose} />
      {result.status === 'loading' && <LoadingRows />}
      {result.status === 'failed' && (
        <ErrorNotice error={result.error} onRetry={result.retry} isRetrying={result.isRetrying} />
      )}
      {result.status === 'ready' && (
        <OutdatedNotice error={result.error} onRetry={result.retry} isRetrying={result.isRetrying} />
      )}
      {result.status === 'ready' && connections.length === 0 && <EmptyList onConnect={onConnectAnother} />}
      {result.status === 'ready' && connections.length > 0 && (
        <LoadedList connections={connections} totalCount={result.totalCount} view={view} onOpen={onOpen} />
      )}
      {connections.length > 0 && onConnectAnother && (
        <div className="connections-actions">
          <Button size="small" icon={linkIcon} onClick={onConnectAnother}>
            {t.connectAnother}
          </Button>
        </div>
      )}
    </section>
  )
}

interface ListHeaderProps {
  /** Null while it is loading. */
  count: number | null
  onClose: (() => void) | undefined
}

/** The title, the number of connections and the Close button. */
function ListHeader({ count, onClose }: ListHeaderProps) {
  const { connectionManager: t } = useMessages('manage')
  const locale = useLocale()
  return (
    <header className="connections-manager-header connections-bar">
      <h2 className="connections-title" tabIndex={-1}>
        {t.title}
      </h2>
      {count !== null && count > 0 && (
        <span className="connections-small">{t.count({ count, shown: countText(locale, count) })}</span>
      )}
      {onClose && (
        <Button kind="quiet" size="small" icon={closeIcon} onClick={onClose}>
          {t.close}
        </Button>
      )}
    </header>
  )
}

const rows = ['first', 'second', 'third']

/** Placeholders of the rows while they are loading; announced to screen readers. */
function LoadingRows() {
  return (
    <div className="connections-skeleton connections-rows">
      <LoadingStatus />
      {rows.map((row) => (
        <span key={row} className="connections-row" aria-hidden="true">
          <span className="connections-skeleton-line connections-tile" />
          <span className="connections-text">
            <span className="connections-skeleton-line" />
            <span className="connections-skeleton-line" />
          </span>
        </span>
      ))}
    </div>
  )
}

interface EmptyListProps {
  onConnect: (() => void) | undefined
}

/** Shown when the company has no connection. */
function EmptyList({ onConnect }: EmptyListProps) {
  const { connectionManager: t } = useMessages('manage')
  return (
    <div className="connections-manager-empty connections-panel">
      <Icon of={linkIcon} size={24} />
      <p className="connections-strong">{t.empty.title}</p>
      <p>{t.empty.body}</p>
      {onConnect && (
        <Button kind="primary" onClick={onConnect}>
          {t.empty.connect}
        </Button>
      )}
    </div>
  )
}
