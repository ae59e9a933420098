'use client'
import { ConnectionsRoot, type OwnMessages } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import { lazyWithPreload } from '../ui/lazyWithPreload'

/** What the component shows, fetched when it is needed. @internal */
export const LazyConfigurationFileStep = lazyWithPreload(
  async () => (await import('./ConfigurationFileStep')).ConfigurationFileStep,
)

/** Props of {@link ConfigurationFile}. */
export interface ConfigurationFileProps extends OwnMessages {
  /** The QuickBooks Desktop connection. */
  connectionId: string
}

/** Setup, step 4: downloads the configuration file, shows what to answer, and notices when the Web Connector opens it. */
export function ConfigurationFile({ connectionId, messages }: ConfigurationFileProps) {
  return (
    <ConnectionsRoot messages={messages}>
      <DesktopGate connectionId={connectionId} preload={LazyConfigurationFileStep}>
        {(desktop) => <LazyConfigurationFileStep desktop={desktop} />}
      </DesktopGate>
    </ConnectionsRoot>
  )
}
