'use client'
import { ConnectionsRoot } from '../ui/ConnectionsRoot'
import { HandoffLink } from './HandoffLink'

export interface HandoffProps {
  connectionId: string
}

/** Carries setup over to the QuickBooks computer by a one-use link: copied, e-mailed, or scanned. */
export function Handoff({ connectionId }: HandoffProps) {
  return (
    <ConnectionsRoot>
      <HandoffLink connectionId={connectionId} />
    </ConnectionsRoot>
  )
}
