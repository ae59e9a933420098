'use client'
import { connectionStanding } from '../../domain/connection/connectionStanding'
import { useSteadyFocus } from '../../hooks/useSteadyFocus'
import { ConnectionDetails } from './ConnectionDetails'
import { Disconnect } from './Disconnect'
import { LinkOffer } from './LinkOffer'
import type { PageProps } from './PageProps'
import { PulledData } from './PulledData'
import { StandingCard } from './StandingCard'

/** The page of a connection to any other platform than QuickBooks Desktop. */
export function PlainPage({ connection, heard }: PageProps) {
  const { fallback, watch } = useSteadyFocus<HTMLDivElement>()
  const standing = connectionStanding(connection)
  const isLinkOffered = standing !== 'connected' && standing !== 'new' && standing !== 'unknown'
  return (
    <>
      <StandingCard connection={connection} focusRef={fallback} />
      {isLinkOffered && <LinkOffer connection={connection} heard={heard} />}
      <div className="connections-page-columns">
        <PulledData connection={connection} />
        <ConnectionDetails connection={connection} />
      </div>
      {connection.status === 'Linked' && <Disconnect connection={connection} heard={heard} watch={watch} />}
    </>
  )
}
