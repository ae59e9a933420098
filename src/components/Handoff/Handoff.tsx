'use client'
import { ConnectionsRoot } from '../ui/ConnectionsRoot'
import type { OwnMessages } from '../ui/OwnMessages'
import { HandoffLink } from './HandoffLink'

/** Props of {@link Handoff}. */
export interface HandoffProps extends OwnMessages {
  /** The QuickBooks Desktop connection. */
  connectionId: string
}

/** Carries setup over to the QuickBooks computer by a one-use link: copied, e-mailed, or scanned. */
export function Handoff({ connectionId, messages }: HandoffProps) {
  return (
    <ConnectionsRoot messages={messages}>
      <HandoffLink connectionId={connectionId} />
    </ConnectionsRoot>
  )
}
