'use client'
import { ConnectionsRoot, type OwnMessages } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import { lazyWithPreload } from '../ui/lazyWithPreload'

/** What the component shows, fetched when it is needed. @internal */
export const LazyConnectorDownloadStep = lazyWithPreload(
  async () => (await import('./ConnectorDownloadStep')).ConnectorDownloadStep,
)

/** Props of {@link ConnectorDownload}. */
export interface ConnectorDownloadProps extends OwnMessages {
  /** The QuickBooks Desktop connection. */
  connectionId: string
}

/** Setup, step 3: downloads the installer, shows what Windows will ask, and records that it is installed. */
export function ConnectorDownload({ connectionId, messages }: ConnectorDownloadProps) {
  return (
    <ConnectionsRoot messages={messages}>
      <DesktopGate connectionId={connectionId} preload={LazyConnectorDownloadStep}>
        {(desktop) => <LazyConnectorDownloadStep desktop={desktop} />}
      </DesktopGate>
    </ConnectionsRoot>
  )
}
