'use client'
import { useRef } from 'react'
import { connectionStanding } from '../../domain/connectionStanding'
import { ConnectionDetails } from './ConnectionDetails'
import { Disconnect } from './Disconnect'
import { LinkOffer } from './LinkOffer'
import type { PageProps } from './PageProps'
import { PulledData } from './PulledData'
import { StandingCard } from './StandingCard'

/** The page of a connection to any other platform than QuickBooks Desktop. */
export function PlainPage({ connection, heard }: PageProps) {
  const status = useRef<HTMLDivElement>(null)
  const standing = connectionStanding(connection)
  const isLinkOffered = standing !== 'connected' && standing !== 'new' && standing !== 'unknown'
  return (
    <>
      <StandingCard connection={connection} ref={status} />
      {isLinkOffered && <LinkOffer connection={connection} heard={heard} />}
      <div className="connections-page-columns">
        <PulledData connection={connection} />
        <ConnectionDetails connection={connection} />
      </div>
      {connection.status === 'Linked' && <Disconnect connection={connection} heard={heard} next={status} />}
    </>
  )
}
