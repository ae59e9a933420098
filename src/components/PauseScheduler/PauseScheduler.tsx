'use client'
import { useContext } from 'react'
import type { Pause } from '../../api/schemas/schedule'
import type { ConnectionsError } from '../../errors'
import { ErrorListenerContext } from '../../hooks/useAction'
import { useLatestCallback } from '../../hooks/useLatestCallback'
import { ConnectionsRoot } from '../ui/ConnectionsRoot'
import type { OwnMessages } from '../ui/OwnMessages'
import { DesktopGate } from '../ui/DesktopGate'
import { PausePanel } from './PausePanel'

/** What the pause scheduler tells of a pause. */
export interface PauseEvent {
  /** The connection whose syncs are paused. */
  connectionId: string
  /** The pause as the service has it now. */
  pause: Pause
}

/** Props of {@link PauseScheduler}. */
export interface PauseSchedulerProps extends OwnMessages {
  /** The connection whose syncs are paused. */
  connectionId: string
  /** A pause was made or its end moved, one to come included. Overlapping pauses are one, with the id of the earliest. */
  onPause?: ((event: PauseEvent) => void) | undefined
  /** A pause was ended before its time, or one to come was cancelled. */
  onResume?: ((event: PauseEvent) => void) | undefined
  /** Something failed on our side; the customer sees it too. */
  onError?: ((error: ConnectionsError) => void) | undefined
}

/** Gives QuickBooks back to the customer: pauses syncs now or later, and resumes them. */
export function PauseScheduler({ connectionId, onError, messages, ...callbacks }: PauseSchedulerProps) {
  const outerListener = useContext(ErrorListenerContext)
  const hearError = useLatestCallback((error: ConnectionsError) => {
    onError?.(error)
    outerListener(error)
  })
  return (
    <ConnectionsRoot messages={messages}>
      <ErrorListenerContext.Provider value={hearError}>
        <DesktopGate connectionId={connectionId}>
          {(desktop) => <PausePanel desktop={desktop} callbacks={callbacks} />}
        </DesktopGate>
      </ErrorListenerContext.Provider>
    </ConnectionsRoot>
  )
}
