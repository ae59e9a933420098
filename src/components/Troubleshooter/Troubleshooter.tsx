'use client'
import { ConnectionsRoot } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import type { OwnMessages } from '../ui/OwnMessages'
import { LaterTroubleshooterPanel } from './LaterTroubleshooterPanel'

/** Props of {@link Troubleshooter}. */
export interface TroubleshooterProps extends OwnMessages {
  /** The QuickBooks Desktop connection. */
  connectionId: string
}

/**
 * What customers see when something isn't right, and what to do about each; and what the Web Connector's own log says, read in the
 * browser and sent nowhere.
 */
export function Troubleshooter({ connectionId, messages }: TroubleshooterProps) {
  return (
    <ConnectionsRoot messages={messages}>
      <DesktopGate connectionId={connectionId} preload={LaterTroubleshooterPanel}>
        {(desktop) => <LaterTroubleshooterPanel desktop={desktop} />}
      </DesktopGate>
    </ConnectionsRoot>
  )
}
