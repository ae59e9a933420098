'use client'
import { ConnectionsRoot } from '../ui/ConnectionsRoot'
import type { OwnMessages } from '../ui/OwnMessages'
import { DesktopGate } from '../ui/DesktopGate'
import { LaterPasswordStep } from './LaterPasswordStep'

/** Props of {@link PasswordPanel}. */
export interface PasswordPanelProps extends OwnMessages {
  /** The QuickBooks Desktop connection. */
  connectionId: string
}

/** Setup, step 5: issues the Web Connector's password, shows where to paste it, and notices whether it was the right one. */
export function PasswordPanel({ connectionId, messages }: PasswordPanelProps) {
  return (
    <ConnectionsRoot messages={messages}>
      <DesktopGate connectionId={connectionId} preload={LaterPasswordStep}>
        {(desktop) => <LaterPasswordStep desktop={desktop} />}
      </DesktopGate>
    </ConnectionsRoot>
  )
}
