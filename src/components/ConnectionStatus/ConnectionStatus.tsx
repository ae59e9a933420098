'use client'
import { ConnectionsRoot } from '../ui/ConnectionsRoot'
import type { OwnMessages } from '../ui/OwnMessages'
import { StatusBadge } from './StatusBadge'
import { StatusPanel } from './StatusPanel'

/** Props of {@link ConnectionStatus}. */
export interface ConnectionStatusProps extends OwnMessages {
  /** The QuickBooks Desktop connection. */
  connectionId: string
  /** `badge`: a few words with a sign, for a list. `full` (default): also what it means, when we heard last, and what to do. */
  form?: 'badge' | 'full' | undefined
}

/** How a QuickBooks Desktop connection stands, at one glance and live. */
export function ConnectionStatus({ connectionId, form = 'full', messages }: ConnectionStatusProps) {
  return (
    <ConnectionsRoot messages={messages}>
      {form === 'badge' ? <StatusBadge connectionId={connectionId} /> : <StatusPanel connectionId={connectionId} />}
    </ConnectionsRoot>
  )
}
