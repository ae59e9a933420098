'use client'
import { ConnectionsRoot } from '../ui/ConnectionsRoot'
import type { OwnMessages } from '../ui/OwnMessages'
import { DesktopGate } from '../ui/DesktopGate'
import { LaterFirstSyncPanel } from './LaterFirstSyncPanel'

/** Props of {@link FirstSyncProgress}. */
export interface FirstSyncProgressProps extends OwnMessages {
  /** The connection whose first sync is followed. */
  connectionId: string
}

/** Follows the first sync live: what is read, when QuickBooks is free, and how to pause. */
export function FirstSyncProgress({ connectionId, messages }: FirstSyncProgressProps) {
  return (
    <ConnectionsRoot messages={messages}>
      <DesktopGate connectionId={connectionId} preload={LaterFirstSyncPanel}>
        {(desktop, isStale) => <LaterFirstSyncPanel desktop={desktop} isStale={isStale} />}
      </DesktopGate>
    </ConnectionsRoot>
  )
}
