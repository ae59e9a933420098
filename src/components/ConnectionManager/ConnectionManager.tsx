'use client'
import { useState } from 'react'
import type { ConnectionsError } from '../../errors'
import { ErrorListenerContext } from '../../hooks/useAction'
import { useLatestCallback } from '../../hooks/useLatestCallback'
import { ConnectionsRoot, type OwnMessages } from '../ui/ConnectionsRoot'
import type { Parts } from '../ui/PartsScope'
import { NowProvider } from './NowProvider'
import { ConnectionList } from './list/ConnectionList'
import type { ConnectionManagerCallbacks } from './ConnectionManagerCallbacks'
import { ConnectionPage } from './page/ConnectionPage'
import { useListView } from './list/useListView'

export type { ConnectionEvent, ConnectionManagerCallbacks, ScheduleChangeEvent } from './ConnectionManagerCallbacks'

const parts: Parts = { messages: ['manage'] }

export interface ConnectionManagerProps extends ConnectionManagerCallbacks, OwnMessages {}

/** Every connection of the company: how each is doing, and on its own page everything that can be done about it. */
export function ConnectionManager({ messages, ...callbacks }: ConnectionManagerProps) {
  const [open, setOpen] = useState<string | null>(null)
  const view = useListView()
  const heard = useLatestCallback(() => callbacks)
  const hearError = useLatestCallback((error: ConnectionsError) => callbacks.onError?.(error))
  const handleOpen = useLatestCallback((connectionId: string) => {
    view.leaveFrom(connectionId)
    setOpen(connectionId)
  })
  return (
    <ConnectionsRoot messages={messages} parts={parts}>
      <ErrorListenerContext.Provider value={hearError}>
        <NowProvider>
          {open === null ? (
            <ConnectionList view={view} onOpen={handleOpen} onClose={callbacks.onClose} onError={hearError} />
          ) : (
            <ConnectionPage key={open} connectionId={open} heard={heard} onBack={() => setOpen(null)} />
          )}
        </NowProvider>
      </ErrorListenerContext.Provider>
    </ConnectionsRoot>
  )
}
