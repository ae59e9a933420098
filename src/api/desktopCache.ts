import type { ClientCore } from './ClientCore'
import { noteConnection } from './connectionCache'
import { callOfPart, type OptionalPart } from './optionalParts'
import { queryKeys } from './queryKeys'
import type { QuickBooksDesktop } from './schemas/quickBooksDesktop'

/** Puts the service's newest answer on every screen that shows this connection. */
export function writeDesktop(client: ClientCore, desktop: QuickBooksDesktop): void {
  const { queryClient } = client
  const queryKey = queryKeys.quickBooksDesktop(desktop.connectionId)
  // A poll under way was asked before this answer was made, and would put the older state back.
  void queryClient.cancelQueries({ queryKey, exact: true })
  queryClient.setQueryData(queryKey, desktop)
  noteConnection(client, desktop)
}

/** Looks again at what is known of a connection. */
export function refreshDesktop({ queryClient }: ClientCore, connectionId: string): void {
  void queryClient.invalidateQueries({ queryKey: queryKeys.quickBooksDesktop(connectionId), exact: true })
}

/**
 * Makes a change, of an optional `part` where one is named, and puts the service's answer on every screen that shows the connection. Where something was told meanwhile, which may be
 * newer than this answer, the older state doesn't come back: another look can say.
 */
export async function showChange(
  client: ClientCore,
  connectionId: string,
  change: () => Promise<QuickBooksDesktop>,
  part: OptionalPart | null = null,
): Promise<QuickBooksDesktop> {
  const queryKey = queryKeys.quickBooksDesktop(connectionId)
  const shown = () => client.queryClient.getQueryData<QuickBooksDesktop>(queryKey)
  const before = shown()
  const desktop = await (part === null ? change() : callOfPart(client, connectionId, part, change))
  if (shown() === before || isSame(shown(), desktop)) writeDesktop(client, desktop)
  else await client.queryClient.invalidateQueries({ queryKey, exact: true })
  return desktop
}

// The same schema made both, with their keys in the same order.
function isSame(one: QuickBooksDesktop | undefined, other: QuickBooksDesktop) {
  return JSON.stringify(one) === JSON.stringify(other)
}
