import { Client } from 'pg'
import { presenceQuery } from './processes'
import { desktopChannel, type DesktopChanges } from './DesktopChanges'

const longestWaitMs = 10_000

export interface PostgresListenerOptions {
  databaseUrl: string
  processId: string
  changes: DesktopChanges
  onTrouble: (error: unknown) => void
}

/**
 * Delivers other processes' announcements to `changes`, shows them that this one is there, and does both again when the connection to
 * PostgreSQL breaks.
 */
export async function listenToPostgres({ databaseUrl, processId, changes, onTrouble }: PostgresListenerOptions) {
  let client: Client | undefined
  let timer: NodeJS.Timeout | undefined
  let isClosed = false

  async function connect() {
    const fresh = new Client({ connectionString: databaseUrl, keepAlive: true })
    fresh.on('notification', ({ payload }) => payload !== undefined && changes.deliver(payload))
    fresh.on('error', (error) => lost(fresh, error))
    fresh.on('end', () => lost(fresh))
    client = fresh
    await fresh.connect()
    await fresh.query(`listen ${desktopChannel}`)
    await fresh.query(presenceQuery(processId))
  }

  function lost(broken: Client, error?: unknown) {
    if (isClosed || client !== broken) return
    client = undefined
    onTrouble(error)
    reconnectIn(100)
  }

  function reconnectIn(waitMs: number) {
    timer = setTimeout(() => {
      connect()
        .then(() => changes.deliverAll())
        .catch((error: unknown) => {
          client = undefined
          onTrouble(error)
          if (!isClosed) reconnectIn(Math.min(waitMs * 2, longestWaitMs))
        })
    }, waitMs)
  }

  await connect()
  return async () => {
    isClosed = true
    clearTimeout(timer)
    await client?.end()
  }
}
