'use client'
import { ConnectionsRoot, type SharedProps } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import type { Parts } from '../ui/PartsScope'

const UninstallSteps = lazyWithPreload(async () => (await import('./UninstallSteps')).UninstallSteps)

const parts: Parts = { messages: ['steps'], code: [UninstallSteps] }

/** Props of {@link UninstallGuide}. */
export interface UninstallGuideProps extends SharedProps {
  /** The connection that has ended, or is to end. */
  connectionId: string
}

/** How to uninstall the Web Connector, and remove this application from QuickBooks. */
export function UninstallGuide({ connectionId, messages, onError }: UninstallGuideProps) {
  return (
    <ConnectionsRoot messages={messages} onError={onError} parts={parts}>
      <DesktopGate connectionId={connectionId}>{(desktop) => <UninstallSteps desktop={desktop} />}</DesktopGate>
    </ConnectionsRoot>
  )
}
