'use client'
import type { QuickBooksDesktop } from '../api/schemas/quickBooksDesktop'
import type { Transport } from '../api/transport'
import { type Action, useAction } from './useAction'
import { useConnectionsClient } from './useConnectionsClient'
import { writeDesktop } from './writeDesktop'

/** A change to a connection; the service's answer goes on the screen of everything that shows it. */
export function useDesktopAction<Input extends readonly unknown[]>(
  connectionId: string,
  change: (transport: Transport, connectionId: string, ...input: Input) => Promise<QuickBooksDesktop>,
): Action<Input, QuickBooksDesktop> {
  const client = useConnectionsClient()
  return useAction(async (...input: Input) => {
    const desktop = await change(client.transport, connectionId, ...input)
    writeDesktop(client, desktop)
    return desktop
  })
}
