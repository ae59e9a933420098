'use client'
import { ConnectionsRoot } from '../ui/ConnectionsRoot'
import type { OwnMessages } from '../ui/OwnMessages'
import { DesktopGate } from '../ui/DesktopGate'
import { LaterConfigurationFileStep } from './LaterConfigurationFileStep'

/** Props of {@link ConfigurationFile}. */
export interface ConfigurationFileProps extends OwnMessages {
  /** The QuickBooks Desktop connection. */
  connectionId: string
}

/** Setup, step 4: downloads the configuration file, shows what to answer, and notices when the Web Connector opens it. */
export function ConfigurationFile({ connectionId, messages }: ConfigurationFileProps) {
  return (
    <ConnectionsRoot messages={messages}>
      <DesktopGate connectionId={connectionId} preload={LaterConfigurationFileStep}>
        {(desktop) => <LaterConfigurationFileStep desktop={desktop} />}
      </DesktopGate>
    </ConnectionsRoot>
  )
}
