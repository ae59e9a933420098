'use client'
import { useRef } from 'react'
import { createConnection } from '../api/connections'
import { updateQuickBooksDesktop } from '../api/desktopChanges'
import { queryKeys } from '../api/queryKeys'
import { quickBooksDesktopKey } from '../api/schemas/connection'
import type { Hosting, QuickBooksDesktop } from '../api/schemas/quickBooksDesktop'
import { type Action, useAction } from './useAction'
import { useConnectionsClient } from './useConnectionsClient'
import { useLatestCallback } from './useLatestCallback'
import { writeDesktop } from '../api/desktopCache'

/**
 * Creates a connection and tells the service where its QuickBooks runs. `onCreated` is called as soon as there is a
 * connection, even where the component has gone by then; a repeat after a failure creates no second one.
 */
export function useSetupStart(onCreated: (connectionId: string) => void): Action<[Hosting], QuickBooksDesktop> {
  const client = useConnectionsClient()
  const created = useRef<string | null>(null)
  const notifyCreated = useLatestCallback(onCreated)
  return useAction(async (hosting: Hosting) => {
    if (created.current === null) {
      const { id } = await createConnection(client.transport, quickBooksDesktopKey)
      created.current = id
      void client.queryClient.invalidateQueries({ queryKey: queryKeys.connections(client.companyId) })
      notifyCreated(id)
    }
    const desktop = await updateQuickBooksDesktop(client.transport, created.current, { hosting })
    writeDesktop(client, desktop)
    return desktop
  })
}
