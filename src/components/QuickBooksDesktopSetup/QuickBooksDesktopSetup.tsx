'use client'
import { useState } from 'react'
import type { ConnectionsError } from '../../errors'
import { ErrorListenerContext } from '../../hooks/useAction'
import { useLatestCallback } from '../../hooks/useLatestCallback'
import { ConnectionsRoot } from '../ui/ConnectionsRoot'
import type { OwnMessages } from '../ui/OwnMessages'
import { ConnectionSetup } from './ConnectionSetup'
import { PendingConnectionGate } from './PendingConnectionGate'
import { NewConnectionSetup } from './NewConnectionSetup'
import type { SetupCallbacks } from './SetupCallbacks'

export interface QuickBooksDesktopSetupProps extends SetupCallbacks, OwnMessages {
  /**
   * The connection to set up. Without one, the company's latest unfinished QuickBooks Desktop connection is continued;
   * where there is none, one is created when the customer has chosen their QuickBooks.
   */
  connectionId?: string | undefined
  /** Whether the customer chooses when to sync: `ask` (default), or `skip` where you decide that elsewhere. */
  schedule?: 'ask' | 'skip' | undefined
}

/** Setup of QuickBooks Desktop, from the first choice to the first sync, in the page. */
export function QuickBooksDesktopSetup({
  connectionId,
  schedule = 'ask',
  messages,
  ...callbacks
}: QuickBooksDesktopSetupProps) {
  const [createdId, setCreatedId] = useState<string | null>(null)
  const hearError = useLatestCallback((error: ConnectionsError) => callbacks.onError?.(error))
  const [startedId, setStartedId] = useState<string | null>(null)
  // A host that keeps the new id gives it back at once, while the customer's choice is still being told to the service.
  const isCreating = startedId !== null && createdId === null && (connectionId ?? startedId) === startedId
  const currentId = isCreating ? null : (connectionId ?? createdId)
  const parts = { callbacks, schedule }
  const startedCallbacks: SetupCallbacks = {
    ...callbacks,
    onConnectionStarted: (event) => {
      setStartedId(event.connectionId)
      callbacks.onConnectionStarted?.(event)
    },
  }
  return (
    <ConnectionsRoot messages={messages}>
      <ErrorListenerContext.Provider value={hearError}>
        {currentId === null ? (
          <PendingConnectionGate>
            {(pendingId) =>
              pendingId === null ? (
                <NewConnectionSetup callbacks={startedCallbacks} schedule={schedule} onReady={setCreatedId} />
              ) : (
                <ConnectionSetup connectionId={pendingId} {...parts} />
              )
            }
          </PendingConnectionGate>
        ) : (
          <ConnectionSetup
            key={currentId}
            connectionId={currentId}
            cameFrom={currentId === createdId ? 'choose_platform' : undefined}
            {...parts}
          />
        )}
      </ErrorListenerContext.Provider>
    </ConnectionsRoot>
  )
}
