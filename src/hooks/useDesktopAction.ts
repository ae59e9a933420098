'use client'
import { queryKeys } from '../api/queries'
import type { QuickBooksDesktop } from '../api/schemas/quickBooksDesktop'
import type { Transport } from '../api/transport/transport'
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
    const queryKey = queryKeys.quickBooksDesktop(connectionId)
    const shown = () => client.queryClient.getQueryData<QuickBooksDesktop>(queryKey)
    const before = shown()
    const desktop = await change(client.transport, connectionId, ...input)
    // What was told meanwhile may be newer than this answer, and the older state must not come back: another look can say.
    if (shown() === before || isSame(shown(), desktop)) writeDesktop(client, desktop)
    else await client.queryClient.invalidateQueries({ queryKey, exact: true })
    return desktop
  })
}

// The same schema made both, with their keys in the same order.
function isSame(one: QuickBooksDesktop | undefined, other: QuickBooksDesktop) {
  return JSON.stringify(one) === JSON.stringify(other)
}
