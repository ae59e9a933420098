'use client'
import { ConnectionsRoot } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import { FirstSyncPanel } from './FirstSyncPanel'

export interface FirstSyncProgressProps {
  /** The connection whose first sync is followed. */
  connectionId: string
}

/** Follows the first sync live: what is read, when QuickBooks is free, and how to pause. */
export function FirstSyncProgress({ connectionId }: FirstSyncProgressProps) {
  return (
    <ConnectionsRoot>
      <DesktopGate connectionId={connectionId}>
        {(desktop, isStale) => <FirstSyncPanel desktop={desktop} isStale={isStale} />}
      </DesktopGate>
    </ConnectionsRoot>
  )
}
