'use client'
import { Suspense, useState } from 'react'
import { hasEnded } from '../../domain/connection/connectionList'
import { useFocusFallback } from '../../hooks/useFocusFallback'
import { ConnectionStatus } from '../ConnectionStatus/ConnectionStatus'
import { DesktopGate } from '../ui/DesktopGate'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import { Skeleton } from '../ui/Skeleton'
import { DesktopSections } from './DesktopSections'
import { Disconnect } from './Disconnect'
import { EndedDesktop } from './EndedDesktop'
import { LiveDesktop } from './LiveDesktop'
import type { PageProps } from './PageProps'

// Whoever comes back to a connection has it set up already.
const DesktopSetup = lazyWithPreload(async () => (await import('./DesktopSetup')).DesktopSetup)

/** The page of a QuickBooks Desktop connection: setup until it is linked, then all its controls, and the way back once it has ended. */
export function DesktopPage({ connection, heard }: PageProps) {
  const { fallback, watch } = useFocusFallback<HTMLDivElement>()
  const [wasLinked] = useState(connection.status === 'Linked')
  const isPending = connection.status === 'PendingAuth'
  // Setup goes on after the link: with the hours and the first sync. It ends when the customer leaves it.
  const [isInSetup, setIsInSetup] = useState(isPending)
  if (isPending && !isInSetup) setIsInSetup(true)
  if (isInSetup) {
    return (
      <Suspense fallback={<Skeleton />}>
        <DesktopSetup connection={connection} heard={heard} onLeave={() => setIsInSetup(false)} />
      </Suspense>
    )
  }
  return (
    <DesktopGate connectionId={connection.id}>
      {(desktop) => (
        <>
          <div tabIndex={-1} ref={fallback}>
            <ConnectionStatus connectionId={connection.id} />
          </div>
          {hasEnded(connection) ? (
            <EndedDesktop
              connection={connection}
              desktop={desktop}
              isNew={wasLinked && connection.status === 'Unlinked'}
              heard={heard}
            />
          ) : (
            <LiveDesktop connection={connection} desktop={desktop} heard={heard} />
          )}
          <DesktopSections connection={connection} desktop={desktop} />
          {connection.status === 'Linked' && <Disconnect connection={connection} heard={heard} watch={watch} />}
        </>
      )}
    </DesktopGate>
  )
}
