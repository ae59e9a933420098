'use client'
import { summaryStatus } from '../../domain/connection/summaryStatus'
import { useFocusFallback } from '../../hooks/useFocusFallback'
import { ConnectionDetails } from './ConnectionDetails'
import { Disconnect } from './Disconnect'
import { LinkOffer } from './LinkOffer'
import type { PageProps } from './PageProps'
import { PulledData } from './PulledData'
import { SummaryCard } from './SummaryCard'

/** The page of a connection to any other platform than QuickBooks Desktop. */
export function PlainPage({ connection, heard }: PageProps) {
  const { fallback, watch } = useFocusFallback<HTMLDivElement>()
  const standing = summaryStatus(connection)
  const isLinkOffered = standing !== 'connected' && standing !== 'new' && standing !== 'unknown'
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
