'use client'
import { ConnectionsRoot, type OwnMessages } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import { lazyWithPreload } from '../ui/lazyWithPreload'

const UninstallSteps = lazyWithPreload(async () => (await import('./UninstallSteps')).UninstallSteps)

/** Props of {@link UninstallGuide}. */
export interface UninstallGuideProps extends OwnMessages {
  /** The connection that has ended, or is to end. */
  connectionId: string
}

/** How to uninstall the Web Connector, and remove this application from QuickBooks. */
export function UninstallGuide({ connectionId, messages }: UninstallGuideProps) {
  return (
    <ConnectionsRoot messages={messages}>
      <DesktopGate connectionId={connectionId} preload={UninstallSteps}>
        {(desktop) => <UninstallSteps desktop={desktop} />}
      </DesktopGate>
    </ConnectionsRoot>
  )
}
