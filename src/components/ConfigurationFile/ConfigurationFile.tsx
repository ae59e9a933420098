'use client'
import { ConnectionsRoot, type SharedProps } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import type { Parts } from '../ui/PartsScope'

/** What the component shows, fetched when it is needed. @internal */
export const LazyConfigurationFileStep = lazyWithPreload(
  async () => (await import('./ConfigurationFileStep')).ConfigurationFileStep,
)

const parts: Parts = { messages: ['setup', 'steps'], code: [LazyConfigurationFileStep] }

/** Props of {@link ConfigurationFile}. */
export interface ConfigurationFileProps extends SharedProps {
  /** The QuickBooks Desktop connection. */
  connectionId: string
}

/** Setup, step 4: downloads the configuration file, shows what to answer, and notices when the Web Connector opens it. */
export function ConfigurationFile({ connectionId, messages, onError }: ConfigurationFileProps) {
  return (
    <ConnectionsRoot messages={messages} onError={onError} parts={parts}>
      <DesktopGate connectionId={connectionId}>
        {(desktop) => <LazyConfigurationFileStep desktop={desktop} />}
      </DesktopGate>
    </ConnectionsRoot>
  )
}
