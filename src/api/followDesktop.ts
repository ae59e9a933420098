import type { ConnectionsClient } from './createConnectionsClient'
import { wait } from './transport/wait'
import { isConnectionsError, loadError } from '../errors'
import { refreshDesktop, writeDesktop } from './desktopCache'

/** The state of a connection's event stream. `unsupported` is for good: the service has none, and polling does the work alone. */
export type EventsState = 'listening' | 'interrupted' | 'unsupported'

const longestWaitMs = 60_000

/** Writes a connection's events to the cache until `signal` aborts, and reconnects after each break. */
export async function followDesktop(
  client: ConnectionsClient,
  connectionId: string,
  signal: AbortSignal,
  setState: (state: EventsState) => void,
): Promise<EventsState> {
  let wasHeard = false
  for (let breaks = 0; ; breaks += 1) {
    try {
      const { quickBooksDesktopEvents } = await eventStream()
      for await (const desktop of quickBooksDesktopEvents(client.transport, connectionId, signal)) {
        breaks = 0
        wasHeard = true
        setState('listening')
        writeDesktop(client, desktop)
      }
    } catch (error) {
      signal.throwIfAborted()
      if (!isConnectionsError(error)) throw error
      if (error.status === 404 || error.status === 501) {
        // Somebody has removed the connection, most likely; looking again tells.
        if (wasHeard) refreshDesktop(client, connectionId)
        return 'unsupported'
      }
    }
    setState('interrupted')
    await wait(Math.min(1000 * 2 ** breaks, longestWaitMs), signal)
  }
}

// Fetched after what it keeps current is on the screen.
async function eventStream() {
  try {
    return await import('./transport/events')
  } catch (cause) {
    throw loadError(cause)
  }
}
