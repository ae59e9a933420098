'use client'
import { ConnectionsRoot, type SharedProps } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import type { Parts } from '../ui/PartsScope'

const TroubleshooterPanel = lazyWithPreload(async () => (await import('./TroubleshooterPanel')).TroubleshooterPanel)

const parts: Parts = { messages: ['steps', 'trouble'], code: [TroubleshooterPanel] }

/** Props of {@link Troubleshooter}. */
export interface TroubleshooterProps extends SharedProps {
  /** The QuickBooks Desktop connection. */
  connectionId: string
}

/**
 * Lists what customers may see when something is wrong, each with what to do, and reads the Web Connector's log: in the
 * browser, without sending it anywhere.
 */
export function Troubleshooter({ connectionId, messages, onError }: TroubleshooterProps) {
  return (
    <ConnectionsRoot messages={messages} onError={onError} parts={parts}>
      <DesktopGate connectionId={connectionId}>{(desktop) => <TroubleshooterPanel desktop={desktop} />}</DesktopGate>
    </ConnectionsRoot>
  )
}
