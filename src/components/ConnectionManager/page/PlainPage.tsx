'use client'
import type { Connection } from '../../../api/schemas/connection'
import { hasEnded } from '../../../domain/connection/connectionList'
import { summaryStatus } from '../../../domain/connection/summaryStatus'
import { sharedData } from '../../../domain/data/sharedData'
import { useDataHistory } from '../../../hooks/useDataStatus'
import { useFocusFallback } from '../../../hooks/useFocusFallback'
import { useMessages } from '../../../messages/useMessages'
import { ReadErrorNotice } from '../../ui/ReadErrorNotice'
import { Icon } from '../../ui/icons/Icon'
import { externalIcon } from '../../ui/icons/icons'
import { Skeleton } from '../../ui/Skeleton'
import { SummaryCard } from '../../ui/Summary'
import { ConnectionDetails } from './ConnectionDetails'
import { Disconnect } from './Disconnect'
import type { PageProps } from '../ConnectionManagerCallbacks'
import { PageSection } from './PageSection'
import { SharedDataList } from './SharedDataList'

/** The page of a connection to another platform than QuickBooks Desktop, or to a backend that has only the common part. */
export function PlainPage({ connection, getCallbacks }: Omit<PageProps, 'onOpen'>) {
  const { fallback, watch } = useFocusFallback<HTMLDivElement>()
  const status = summaryStatus(connection)
  const isLinkOffered = !(['connected', 'new', 'finished', 'unknown'] as const).some((fine) => fine === status)
  return (
    <>
      <SummaryCard connection={connection} focusRef={fallback} />
      {isLinkOffered && <LinkOffer connection={connection} getCallbacks={getCallbacks} />}
      <div className="connections-page-columns">
        <DataSection connection={connection} />
        <ConnectionDetails connection={connection} />
      </div>
      {connection.status === 'Linked' && (
        <Disconnect connection={connection} getCallbacks={getCallbacks} watch={watch} />
      )}
    </>
  )
}

/** A link to the platform, where the connection is authorized, for the first time or again. */
function LinkOffer({ connection, getCallbacks }: Omit<PageProps, 'onOpen'>) {
  const { connectionPage: t } = useMessages('page')
  const { platformName: platform, linkUrl, id } = connection
  const isReconnect = connection.status !== 'PendingAuth'
  const notifyHost = () => {
    if (isReconnect) getCallbacks().onReconnect?.({ connectionId: id })
  }
  return (
    <PageSection title={isReconnect ? t.reconnect.title : t.setup.linkTitle({ platform })}>
      <p>{isReconnect ? t.reconnect.linkBody({ platform }) : t.setup.linkBody({ platform })}</p>
      <div className="connections-actions">
        <a
          className="connections-button"
          data-kind="primary"
          href={linkUrl}
          target="_blank"
          rel="noopener noreferrer"
          onClick={notifyHost}
        >
          {t.setup.link({ platform })}
          <Icon of={externalIcon} />
        </a>
      </div>
    </PageSection>
  )
}

interface DataSectionProps {
  connection: Connection
}

/** The data types that the connection has fetched. */
function DataSection({ connection }: DataSectionProps) {
  const { connectionPage: t } = useMessages('page')
  const result = useDataHistory(connection.id)
  return (
    <PageSection title={t.data.title}>
      {result.status === 'loading' && <Skeleton />}
      {result.status === 'failed' && (
        <ReadErrorNotice error={result.error} onRetry={result.retry} isRetrying={result.isRetrying} />
      )}
      {result.status === 'ready' && (
        <SharedDataList
          data={sharedData(result.pulls)}
          lastSync={connection.lastSync ?? null}
          hasEnded={hasEnded(connection)}
        />
      )}
    </PageSection>
  )
}
