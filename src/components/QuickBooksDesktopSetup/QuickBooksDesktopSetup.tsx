'use client'
import { useState } from 'react'
import type { ConnectionsError } from '../../errors'
import { ErrorListenerContext } from '../../hooks/ErrorListenerContext'
import { useLatestCallback } from '../../hooks/useLatestCallback'
import { ConnectionsRoot } from '../ui/ConnectionsRoot'
import { ConnectionSetup } from './ConnectionSetup'
import { NewConnectionSetup } from './NewConnectionSetup'
import type { SetupCallbacks } from './SetupCallbacks'

export interface QuickBooksDesktopSetupProps extends SetupCallbacks {
  /** The connection to set up. Without one, a connection is created when the customer has chosen their QuickBooks. */
  connectionId?: string | undefined
  /** Whether the customer chooses when to sync: `ask` (default), or `skip` where you decide that elsewhere. */
  schedule?: 'ask' | 'skip' | undefined
}

/** Setup of QuickBooks Desktop, from the first choice to the first sync, in the page. */
export function QuickBooksDesktopSetup({ connectionId, schedule = 'ask', ...callbacks }: QuickBooksDesktopSetupProps) {
  const [createdId, setCreatedId] = useState<string | null>(null)
  const hearError = useLatestCallback((error: ConnectionsError) => callbacks.onError?.(error))
  const currentId = connectionId ?? createdId
  return (
    <ConnectionsRoot>
      <ErrorListenerContext.Provider value={hearError}>
        {currentId === null ? (
          <NewConnectionSetup callbacks={callbacks} schedule={schedule} onReady={setCreatedId} />
        ) : (
          <ConnectionSetup
            key={currentId}
            connectionId={currentId}
            callbacks={callbacks}
            schedule={schedule}
            cameFrom={currentId === createdId ? 'choose_platform' : undefined}
          />
        )}
      </ErrorListenerContext.Provider>
    </ConnectionsRoot>
  )
}
