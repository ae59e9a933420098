'use client'
import { ConnectionsRoot } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import { ConnectorDownloadStep } from './ConnectorDownloadStep'

export interface ConnectorDownloadProps {
  connectionId: string
}

/** Setup, step 3: downloads the installer, shows what Windows will ask, and records that it is installed. */
export function ConnectorDownload({ connectionId }: ConnectorDownloadProps) {
  return (
    <ConnectionsRoot>
      <DesktopGate connectionId={connectionId}>{(desktop) => <ConnectorDownloadStep desktop={desktop} />}</DesktopGate>
    </ConnectionsRoot>
  )
}
