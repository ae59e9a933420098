import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { freshDatabase } from '../../../test/freshDatabase'
import { testSettings } from '../../../test/startService'
import { type ConnectorService, createService } from '../../createService'
import { conversation } from '../test/conversation'
import { answerEverything, twoRecords, untilAskedFor } from '../test/linkedSession'
import { newConnection } from '../test/newConnection'
import { markInterrupted } from './markInterrupted'

/** Two services on one database, and a sync that the first of them runs. */
async function setUp() {
  const { remove, ...database } = await freshDatabase()
  onTestFinished(remove)
  const start = () => createService(testSettings(database))
  const service = await start()
  const connection = await newConnection(service)
  const caller = conversation(connection)
  const ticket = await caller.signIn()
  const request = await untilAskedFor(caller, ticket, 'CustomerQuery')
  return { service, start, isShared: database.databaseUrl !== undefined, connection, caller, ticket, request }
}

/** As if the process that answered last had been killed. */
async function forgetProcess({ database }: ConnectorService) {
  await database.db.updateTable('sessions').set({ heard_by: '1' }).execute()
}

/** Ends one of the connections on which a process shows that it is there, as PostgreSQL's operator would. */
async function breakConnection({ database }: ConnectorService, processId: string, which: number) {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_locks where locktype = 'advisory' and objid = ${Number(processId)} order by pid`.execute(
    database.db,
  )
  expect(rows).toHaveLength(2)
  // Comes back once the connection is gone.
  await sql`select pg_terminate_backend(${rows[which]?.pid}, 10000)`.execute(database.db)
}

test('a sync whose process is gone is not known to run, until its next call says so', async () => {
  const { service, connection, caller, ticket, request } = await setUp()
  onTestFinished(() => service.close())
  expect((await connection.document()).activity.state).toBe('syncing')
  await forgetProcess(service)
  await markInterrupted(service.context)
  const { activity, dataTypes } = await connection.document()
  expect(activity).toMatchObject({ state: 'unknown', startedAt: null, dataType: null, progress: null })
  expect(dataTypes.filter(({ status }) => status === 'Fetching')).toEqual([])
  expect(await caller.receive(ticket, twoRecords(request))).toBeGreaterThan(0)
  await caller.send(ticket)
  expect((await connection.document()).activity.state).toBe('syncing')
})

test('a pause takes effect at once on a sync that is not known to run', async () => {
  const { service, connection } = await setUp()
  onTestFinished(() => service.close())
  await forgetProcess(service)
  await markInterrupted(service.context)
  const endsAt = new Date(Date.now() + 3_600_000).toISOString()
  expect((await connection.api('POST', `${connection.desktopPath}/pauses`, { endsAt })).status).toBe(201)
  const { activity, pause } = await connection.document()
  expect([activity.state, pause !== null]).toEqual(['idle', true])
})

test('a process that starts beside a living one takes none of its syncs for interrupted; one that starts after it does', async () => {
  const { service, start, isShared, connection } = await setUp()
  if (isShared) {
    const second = await start()
    onTestFinished(() => second.close())
    expect((await connection.document()).activity.state).toBe('syncing')
  }
  await service.close()
  const next = await start()
  onTestFinished(() => next.close())
  const session = await next.database.db.selectFrom('sessions').selectAll().executeTakeFirstOrThrow()
  expect(session.interrupted_at).not.toBeNull()
})

test.each([0, 1])('a living process is not taken for gone when connection %i of its own breaks', async (which) => {
  const { service, start, isShared, connection } = await setUp()
  onTestFinished(() => service.close())
  // SQLite is served by one process, which has none.
  const other = isShared ? await start() : service
  if (isShared) {
    onTestFinished(() => other.close())
    await breakConnection(other, service.context.processId, which)
  }
  await markInterrupted(other.context)
  expect((await connection.document()).activity.state).toBe('syncing')
})

test('a sync that is over is known to be over, also where its process is gone before the session was closed', async () => {
  const { service, connection, caller, ticket, request } = await setUp()
  onTestFinished(() => service.close())
  await answerEverything(caller, ticket, request)
  await forgetProcess(service)
  await markInterrupted(service.context)
  const { activity, setup } = await connection.document()
  expect(activity.state).not.toBe('unknown')
  expect(setup.firstSyncCompletedAt).not.toBeNull()
})
