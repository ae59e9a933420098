'use client'
import { ConnectionsRoot, type SharedProps } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import type { Parts } from '../ui/PartsScope'

/** What the component shows, fetched when it is needed. @internal */
export const LazyConnectorDownloadStep = lazyWithPreload(
  async () => (await import('./ConnectorDownloadStep')).ConnectorDownloadStep,
)

const parts: Parts = { messages: ['setup', 'steps'], code: [LazyConnectorDownloadStep] }

/** Props of {@link ConnectorDownload}. */
export interface ConnectorDownloadProps extends SharedProps {
  /** The QuickBooks Desktop connection. */
  connectionId: string
}

/** Setup, step 3: downloads the installer, shows what Windows will ask, and records that it is installed. */
export function ConnectorDownload({ connectionId, messages, onError }: ConnectorDownloadProps) {
  return (
    <ConnectionsRoot messages={messages} onError={onError} parts={parts}>
      <DesktopGate connectionId={connectionId}>
        {(desktop) => <LazyConnectorDownloadStep desktop={desktop} />}
      </DesktopGate>
    </ConnectionsRoot>
  )
}
