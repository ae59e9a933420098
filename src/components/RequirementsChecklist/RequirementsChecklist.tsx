'use client'
import { ConnectionsRoot } from '../ui/ConnectionsRoot'
import type { OwnMessages } from '../ui/OwnMessages'
import { DesktopGate } from '../ui/DesktopGate'
import { LaterRequirementsStep } from './LaterRequirementsStep'

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
    <ConnectionsRoot messages={messages}>
      <DesktopGate connectionId={connectionId} preload={LaterRequirementsStep}>
        {(desktop) => <LaterRequirementsStep desktop={desktop} onConfirmed={onConfirmed} />}
      </DesktopGate>
    </ConnectionsRoot>
  )
}
