'use client'
import { ConnectionsRoot, type OwnMessages } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import type { Parts } from '../ui/PartsScope'

const TroubleshooterPanel = lazyWithPreload(async () => (await import('./TroubleshooterPanel')).TroubleshooterPanel)

const parts: Parts = { messages: ['setup', 'trouble'], code: [TroubleshooterPanel] }

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
    <ConnectionsRoot messages={messages} parts={parts}>
      <DesktopGate connectionId={connectionId}>{(desktop) => <TroubleshooterPanel desktop={desktop} />}</DesktopGate>
    </ConnectionsRoot>
  )
}
