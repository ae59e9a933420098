'use client'
import { ConnectionsRoot } from '../ui/ConnectionsRoot'
import type { OwnMessages } from '../ui/OwnMessages'
import { DesktopGate } from '../ui/DesktopGate'
import { LaterConnectorDownloadStep } from './LaterConnectorDownloadStep'

/** Props of {@link ConnectorDownload}. */
export interface ConnectorDownloadProps extends OwnMessages {
  /** The QuickBooks Desktop connection. */
  connectionId: string
}

/** Setup, step 3: downloads the installer, shows what Windows will ask, and records that it is installed. */
export function ConnectorDownload({ connectionId, messages }: ConnectorDownloadProps) {
  return (
    <ConnectionsRoot messages={messages}>
      <DesktopGate connectionId={connectionId} preload={LaterConnectorDownloadStep}>
        {(desktop) => <LaterConnectorDownloadStep desktop={desktop} />}
      </DesktopGate>
    </ConnectionsRoot>
  )
}
