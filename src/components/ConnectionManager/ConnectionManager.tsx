'use client'
import { useState } from 'react'
import { useLatestCallback } from '../../hooks/useLatestCallback'
import { ConnectionsRoot, type SharedProps } from '../ui/ConnectionsRoot'
import type { Parts } from '../ui/PartsScope'
import { NowProvider } from '../ui/NowProvider'
import { ConnectionList } from './list/ConnectionList'
import type { ConnectionManagerCallbacks } from './ConnectionManagerCallbacks'
import { ConnectionPage } from './page/ConnectionPage'
import { useListView } from './list/useListView'

export type { ConnectionManagerCallbacks } from './ConnectionManagerCallbacks'

const parts: Parts = { messages: ['manage'] }

export interface ConnectionManagerProps extends ConnectionManagerCallbacks, SharedProps {}

/** All connections of the company, with their status, and a page for each with everything that can be done with it. */
export function ConnectionManager({ messages, ...callbacks }: ConnectionManagerProps) {
  const [openId, setOpenId] = useState<string | null>(null)
  const view = useListView()
  const getCallbacks = useLatestCallback(() => callbacks)
  const handleOpen = useLatestCallback((connectionId: string) => {
    view.setLastOpenedId(connectionId)
    setOpenId(connectionId)
  })
  return (
    <ConnectionsRoot messages={messages} onError={callbacks.onError} parts={parts}>
      <NowProvider>
        {openId === null ? (
          <ConnectionList view={view} onOpen={handleOpen} onClose={callbacks.onClose} />
        ) : (
          <ConnectionPage
            key={openId}
            connectionId={openId}
            getCallbacks={getCallbacks}
            onBack={() => setOpenId(null)}
          />
        )}
      </NowProvider>
    </ConnectionsRoot>
  )
}
