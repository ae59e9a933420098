'use client'
import { ConnectionsRoot, type SharedProps } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import type { Parts } from '../ui/PartsScope'
import type { SyncSoonEvent } from '../ui/ConnectionEvent'
import { PausePanel } from './PausePanel'
import type { PauseCallbacks } from './usePauseControl'

const parts: Parts = { messages: ['pauses'] }

/** Props of {@link PauseScheduler}. */
export interface PauseSchedulerProps extends PauseCallbacks, SharedProps {
  /** The connection whose syncs are paused. */
  connectionId: string
  /** A sync is expected within five minutes, while this is on screen. Called once for each sync, whether or not the customer wants to be told. */
  onSyncSoon?: ((event: SyncSoonEvent) => void) | undefined
}

/** Gives QuickBooks back to the customer: pauses syncs now or later, and resumes them. */
export function PauseScheduler({ connectionId, onSyncSoon, onError, messages, ...callbacks }: PauseSchedulerProps) {
  return (
    <ConnectionsRoot messages={messages} onError={onError} parts={parts}>
      <DesktopGate connectionId={connectionId}>
        {(desktop) => <PausePanel desktop={desktop} callbacks={callbacks} onSyncSoon={onSyncSoon} />}
      </DesktopGate>
    </ConnectionsRoot>
  )
}
