'use client'
import { ConnectionsRoot } from '../ui/ConnectionsRoot'
import type { OwnMessages } from '../ui/OwnMessages'
import { DesktopGate } from '../ui/DesktopGate'
import { ConnectorDownloadStep } from './ConnectorDownloadStep'

/** Props of {@link ConnectorDownload}. */
export interface ConnectorDownloadProps extends OwnMessages {
  /** The QuickBooks Desktop connection. */
  connectionId: string
}

/** Setup, step 3: downloads the installer, shows what Windows will ask, and records that it is installed. */
export function ConnectorDownload({ connectionId, messages }: ConnectorDownloadProps) {
  return (
    <ConnectionsRoot messages={messages}>
      <DesktopGate connectionId={connectionId}>{(desktop) => <ConnectorDownloadStep desktop={desktop} />}</DesktopGate>
    </ConnectionsRoot>
  )
}
