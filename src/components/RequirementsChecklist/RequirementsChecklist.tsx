'use client'
import type { ConnectionEvent } from '../ui/ConnectionEvent'
import { ConnectionsRoot, type SharedProps } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import type { Parts } from '../ui/PartsScope'

/** What the component shows, fetched when it is needed. @internal */
export const LazyRequirementsStep = lazyWithPreload(async () => (await import('./RequirementsStep')).RequirementsStep)

const parts: Parts = { messages: ['setup'], code: [LazyRequirementsStep] }

/** Props of {@link RequirementsChecklist}. */
export interface RequirementsChecklistProps extends SharedProps {
  /** The QuickBooks Desktop connection. */
  connectionId: string
  /** Called once the service has saved the customer's confirmation. */
  onConfirmed?: ((event: ConnectionEvent) => void) | undefined
}

/** Setup, step 2: the requirements for the QuickBooks computer, with a link for visitors who are on another computer. */
export function RequirementsChecklist({ connectionId, onConfirmed, messages, onError }: RequirementsChecklistProps) {
  return (
    <ConnectionsRoot messages={messages} onError={onError} parts={parts}>
      <DesktopGate connectionId={connectionId}>
        {(desktop) => <LazyRequirementsStep desktop={desktop} onConfirmed={onConfirmed} />}
      </DesktopGate>
    </ConnectionsRoot>
  )
}
