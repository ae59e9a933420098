'use client'
import { ConnectionsRoot, type OwnMessages } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import type { Parts } from '../ui/PartsScope'

const TroubleshooterPanel = lazyWithPreload(async () => (await import('./TroubleshooterPanel')).TroubleshooterPanel)

const parts: Parts = { messages: ['steps', 'trouble'], code: [TroubleshooterPanel] }

/** Props of {@link Troubleshooter}. */
export interface TroubleshooterProps extends OwnMessages {
  /** The QuickBooks Desktop connection. */
  connectionId: string
}

/**
 * Lists what customers may see when something is wrong, each with what to do, and reads the Web Connector's log: in the
 * browser, without sending it anywhere.
 */
export function Troubleshooter({ connectionId, messages }: TroubleshooterProps) {
  return (
    <ConnectionsRoot messages={messages} parts={parts}>
      <DesktopGate connectionId={connectionId}>{(desktop) => <TroubleshooterPanel desktop={desktop} />}</DesktopGate>
    </ConnectionsRoot>
  )
}
