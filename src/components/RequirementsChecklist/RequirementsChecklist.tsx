'use client'
import { ConnectionsRoot, type OwnMessages } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import type { Parts } from '../ui/PartsScope'

/** What the component shows, fetched when it is needed. @internal */
export const LazyRequirementsStep = lazyWithPreload(async () => (await import('./RequirementsStep')).RequirementsStep)

const parts: Parts = { messages: ['setup'], code: [LazyRequirementsStep] }

/** Props of {@link RequirementsChecklist}. */
export interface RequirementsChecklistProps extends OwnMessages {
  /** The QuickBooks Desktop connection. */
  connectionId: string
  /** The service knows that the customer has checked. */
  onConfirmed?: (() => void) | undefined
}

/** Setup, step 2: what must be true of the computer, and the way to that computer from another one. */
export function RequirementsChecklist({ connectionId, onConfirmed, messages }: RequirementsChecklistProps) {
  return (
    <ConnectionsRoot messages={messages} parts={parts}>
      <DesktopGate connectionId={connectionId}>
        {(desktop) => <LazyRequirementsStep desktop={desktop} onConfirmed={onConfirmed} />}
      </DesktopGate>
    </ConnectionsRoot>
  )
}
