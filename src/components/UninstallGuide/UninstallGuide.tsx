'use client'
import { ConnectionsRoot } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import { UninstallSteps } from './UninstallSteps'

export interface UninstallGuideProps {
  /** The connection that has ended, or is to end. */
  connectionId: string
}

/** How to take the connector off the QuickBooks computer, and this application out of QuickBooks. */
export function UninstallGuide({ connectionId }: UninstallGuideProps) {
  return (
    <ConnectionsRoot>
      <DesktopGate connectionId={connectionId}>{(desktop) => <UninstallSteps desktop={desktop} />}</DesktopGate>
    </ConnectionsRoot>
  )
}
