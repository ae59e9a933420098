import { Client } from 'pg'
import { presenceQuery } from './processes'
import { desktopChannel, type DesktopChanges } from './DesktopChanges'

const firstWaitMs = 100
const longestWaitMs = 10_000

export interface PostgresListenerOptions {
  databaseUrl: string
  processId: string
  changes: DesktopChanges
  onTrouble: (error: unknown) => void
}

/**
 * Delivers other processes' announcements to `changes` and shows them that this one is there, on two connections that are made again when
 * they break. Either of them shows it: one that breaks alone must not make this process look gone.
 *
 * @returns ends both.
 */
export async function listenToPostgres({ databaseUrl, processId, changes, onTrouble }: PostgresListenerOptions) {
  const isThere = presenceQuery(processId)
  let hasListened = false
  const witness = lastingConnection(databaseUrl, (client) => client.query(isThere), onTrouble)
  const listener = lastingConnection(
    databaseUrl,
    async (client) => {
      client.on('notification', ({ payload }) => payload !== undefined && changes.deliver(payload))
      await client.query(isThere)
      await client.query(`listen ${desktopChannel}`)
      if (hasListened) changes.deliverAll()
      hasListened = true
    },
    onTrouble,
  )
  const close = async () => void (await Promise.all([witness.close(), listener.close()]))
  try {
    await Promise.all([witness.connect(), listener.connect()])
  } catch (error) {
    await close()
    throw error
  }
  return close
}

/** A connection that is made again whenever it breaks, once it has been made. `prepare` is what is asked on it first. */
function lastingConnection(
  connectionString: string,
  prepare: (client: Client) => Promise<unknown>,
  onTrouble: (error: unknown) => void,
) {
  let client: Client | undefined
  let timer: NodeJS.Timeout | undefined
  let isClosed = false

  async function connect() {
    const fresh = new Client({ connectionString, keepAlive: true })
    client = fresh
    let isReady = false
    let trouble: unknown
    fresh.on('error', (error) => (trouble = error))
    // Before it is ready, what breaks it fails `connect` or `prepare`.
    fresh.once('end', () => isReady && !isClosed && reconnect(trouble, firstWaitMs))
    try {
      await fresh.connect()
      await prepare(fresh)
      isReady = true
    } catch (error) {
      await fresh.end()
      throw error
    }
  }

  function reconnect(error: unknown, waitMs: number) {
    onTrouble(error)
    timer = setTimeout(() => {
      connect().catch((again: unknown) => {
        if (!isClosed) reconnect(again, Math.min(waitMs * 2, longestWaitMs))
      })
    }, waitMs)
  }

  return {
    connect,
    async close() {
      isClosed = true
      clearTimeout(timer)
      await client?.end()
    },
  }
}
