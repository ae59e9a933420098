'use client'
import { useContext } from 'react'
import type { ConnectionsError } from '../../errors'
import { ErrorListenerContext } from '../../hooks/useAction'
import { useLatestCallback } from '../../hooks/useLatestCallback'
import { ConnectionsRoot, type OwnMessages } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import type { Parts } from '../ui/PartsScope'
import { PausePanel } from './PausePanel'
import type { PauseCallbacks } from './usePauseControl'

export type { PauseEvent } from './usePauseControl'

const parts: Parts = { messages: ['pauses'] }

/** Props of {@link PauseScheduler}. */
export interface PauseSchedulerProps extends PauseCallbacks, OwnMessages {
  /** The connection whose syncs are paused. */
  connectionId: string
  /** Something failed on our side; the customer sees it too. */
  onError?: ((error: ConnectionsError) => void) | undefined
}

/** Gives QuickBooks back to the customer: pauses syncs now or later, and resumes them. */
export function PauseScheduler({ connectionId, onError, messages, ...callbacks }: PauseSchedulerProps) {
  const outerListener = useContext(ErrorListenerContext)
  const handleError = useLatestCallback((error: ConnectionsError) => {
    onError?.(error)
    outerListener(error)
  })
  return (
    <ConnectionsRoot messages={messages} parts={parts}>
      <ErrorListenerContext.Provider value={handleError}>
        <DesktopGate connectionId={connectionId}>
          {(desktop) => <PausePanel desktop={desktop} callbacks={callbacks} />}
        </DesktopGate>
      </ErrorListenerContext.Provider>
    </ConnectionsRoot>
  )
}
