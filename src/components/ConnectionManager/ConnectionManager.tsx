'use client'
import { useState } from 'react'
import { useLatestCallback } from '../../hooks/useLatestCallback'
import { ConnectionsRoot, type SharedProps } from '../ui/ConnectionsRoot'
import type { Parts } from '../ui/PartsScope'
import { ConnectionList } from './list/ConnectionList'
import type { ConnectionManagerCallbacks } from './ConnectionManagerCallbacks'
import { ConnectionPage } from './page/ConnectionPage'
import { useListView } from './list/useListView'

export type { ConnectionManagerCallbacks } from './ConnectionManagerCallbacks'

const parts: Parts = { messages: ['manage'] }

export interface ConnectionManagerProps extends ConnectionManagerCallbacks, SharedProps {
  /**
   * The connection whose page is shown, null for the list of all: from your page's address, so that a reload and the browser's Back work. It changes
   * by `onLocationChange`. Absent: the manager keeps it itself, and a reload shows the list.
   */
  connectionId?: string | null | undefined
}

/** All connections of the company, with their status, and a page for each with everything that can be done with it. */
export function ConnectionManager({ connectionId, messages, ...callbacks }: ConnectionManagerProps) {
  const [ownId, setOwnId] = useState<string | null>(null)
  const openId = connectionId === undefined ? ownId : connectionId
  const view = useListView()
  const hasMoved = useMoves(openId, view.setLastOpenedId)
  const getCallbacks = useLatestCallback(() => callbacks)
  const go = useLatestCallback((to: string | null) => {
    setOwnId(to)
    callbacks.onLocationChange?.({ connectionId: to })
  })
  return (
    <ConnectionsRoot messages={messages} onError={callbacks.onError} parts={parts}>
      {openId === null ? (
        <ConnectionList
          view={view}
          onOpen={go}
          onConnectAnother={callbacks.onConnectAnother}
          onClose={callbacks.onClose}
        />
      ) : (
        <ConnectionPage
          key={openId}
          connectionId={openId}
          takesFocus={hasMoved}
          getCallbacks={getCallbacks}
          onOpen={go}
          onBack={() => go(null)}
        />
      )}
    </ConnectionsRoot>
  )
}

/** Whether the customer has moved since the page was opened; notes each connection whose page was left. */
function useMoves(openId: string | null, onLeft: (connectionId: string) => void): boolean {
  const [shownId, setShownId] = useState(openId)
  const [hasMoved, setHasMoved] = useState(false)
  if (shownId !== openId) {
    setShownId(openId)
    setHasMoved(true)
    if (shownId !== null) onLeft(shownId)
  }
  return hasMoved
}
