'use client'
import { useState } from 'react'
import type { ConnectionsError } from '../../errors'
import { ErrorListenerContext } from '../../hooks/ErrorListenerContext'
import { useLatestCallback } from '../../hooks/useLatestCallback'
import { ConnectionsRoot } from '../ui/ConnectionsRoot'
import { ConnectionSetup } from './ConnectionSetup'
import { PendingConnectionGate } from './PendingConnectionGate'
import { NewConnectionSetup } from './NewConnectionSetup'
import type { SetupCallbacks } from './SetupCallbacks'

export interface QuickBooksDesktopSetupProps extends SetupCallbacks {
  /**
   * The connection to set up. Without one, the company's latest unfinished QuickBooks Desktop connection is continued;
   * where there is none, one is created when the customer has chosen their QuickBooks.
   */
  connectionId?: string | undefined
  /** Whether the customer chooses when to sync: `ask` (default), or `skip` where you decide that elsewhere. */
  schedule?: 'ask' | 'skip' | undefined
}

/** Setup of QuickBooks Desktop, from the first choice to the first sync, in the page. */
export function QuickBooksDesktopSetup({ connectionId, schedule = 'ask', ...callbacks }: QuickBooksDesktopSetupProps) {
  const [createdId, setCreatedId] = useState<string | null>(null)
  const hearError = useLatestCallback((error: ConnectionsError) => callbacks.onError?.(error))
  const currentId = connectionId ?? createdId
  const parts = { callbacks, schedule }
  return (
    <ConnectionsRoot>
      <ErrorListenerContext.Provider value={hearError}>
        {currentId === null ? (
          <PendingConnectionGate>
            {(pendingId) =>
              pendingId === null ? (
                <NewConnectionSetup {...parts} onReady={setCreatedId} />
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
