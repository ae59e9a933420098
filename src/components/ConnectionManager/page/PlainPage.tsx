'use client'
import type { Ref } from 'react'
import type { Connection } from '../../../api/schemas/connection'
import { hasEnded } from '../../../domain/connection/connectionList'
import { summaryStatus } from '../../../domain/connection/summaryStatus'
import { sharedData } from '../../../domain/data/sharedData'
import { useDataHistory } from '../../../hooks/useDataStatus'
import { useFocusFallback } from '../../../hooks/useFocusFallback'
import { useMessages } from '../../../messages/useMessages'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Icon } from '../../ui/icons/Icon'
import { externalIcon } from '../../ui/icons/icons'
import { Skeleton } from '../../ui/Skeleton'
import { StatusMessage } from '../../ui/StatusMessage'
import { useStatusText } from '../../ui/useStatusText'
import { ConnectionDetails } from './ConnectionDetails'
import { Disconnect } from './Disconnect'
import type { PageProps } from '../ConnectionManagerCallbacks'
import { PageSection } from './PageSection'
import { SharedDataList } from './SharedDataList'
import { SummaryBadge } from '../SummaryBadge'

/** The page of a connection to any other platform than QuickBooks Desktop. */
export function PlainPage({ connection, heard }: PageProps) {
  const { fallback, watch } = useFocusFallback<HTMLDivElement>()
  const status = summaryStatus(connection)
  const isLinkOffered = status !== 'connected' && status !== 'new' && status !== 'unknown'
  return (
    <>
      <SummaryCard connection={connection} focusRef={fallback} />
      {isLinkOffered && <LinkOffer connection={connection} heard={heard} />}
      <div className="connections-page-columns">
        <PulledData connection={connection} />
        <ConnectionDetails connection={connection} />
      </div>
      {connection.status === 'Linked' && <Disconnect connection={connection} heard={heard} watch={watch} />}
    </>
  )
}

interface SummaryCardProps {
  connection: Connection
  focusRef: Ref<HTMLDivElement>
}

/** How the connection stands, and what that means. Changes are announced. */
function SummaryCard({ connection, focusRef }: SummaryCardProps) {
  const { summary } = useStatusText()
  return (
    <div className="connections-panel" tabIndex={-1} ref={focusRef}>
      <SummaryBadge connection={connection} />
      <StatusMessage>{summary(connection)}</StatusMessage>
    </div>
  )
}

/** Where a connection to another platform is authorised, the first time or again: at that platform. */
function LinkOffer({ connection, heard }: PageProps) {
  const { connectionPage: words } = useMessages('manage')
  const { platformName: platform, linkUrl, id } = connection
  const isAgain = connection.status !== 'PendingAuth'
  const tellHost = () => {
    if (isAgain) heard().onReconnect?.({ connectionId: id })
  }
  return (
    <PageSection title={isAgain ? words.reconnect.title : words.setup.linkTitle({ platform })}>
      <p>{isAgain ? words.reconnect.linkBody({ platform }) : words.setup.linkBody({ platform })}</p>
      <div className="connections-actions">
        <a
          className="connections-button"
          data-kind="primary"
          href={linkUrl}
          target="_blank"
          rel="noopener noreferrer"
          onClick={tellHost}
        >
          {words.setup.link({ platform })}
          <Icon of={externalIcon} />
        </a>
      </div>
    </PageSection>
  )
}

interface PulledDataProps {
  connection: Connection
}

/** What comes through a connection of any platform, as its pulls tell it. */
function PulledData({ connection }: PulledDataProps) {
  const { connectionPage: words } = useMessages('manage')
  const result = useDataHistory(connection.id)
  return (
    <PageSection title={words.data.title}>
      {result.status === 'loading' && <Skeleton />}
      {result.status === 'failed' && (
        <ErrorNotice error={result.error} onRetry={result.retry} isRetrying={result.isRetrying} />
      )}
      {result.status === 'ready' && <SharedDataList data={sharedData(result.pulls)} hasEnded={hasEnded(connection)} />}
    </PageSection>
  )
}
