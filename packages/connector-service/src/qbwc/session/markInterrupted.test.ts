import { expect, onTestFinished, test } from 'vitest'
import { freshDatabase } from '../../../test/freshDatabase'
import { testSettings } from '../../../test/startService'
import { createService } from '../../createService'
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
async function forgetProcess({ database }: Awaited<ReturnType<typeof createService>>) {
  await database.db.updateTable('sessions').set({ heard_by: '1' }).execute()
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
