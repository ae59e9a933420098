import { expect, test } from 'vitest'
import { startService } from '../../../test/startService'
import { conversation } from '../test/conversation'
import { answerEverything, twoRecords, untilAskedFor } from '../test/linkedSession'
import { newConnection, newPassword } from '../test/newConnection'
import { testClock } from '../test/testClock'
import { questionCount, typeCount } from '../test/typeCount'

const nights = { start: '22:00', end: '06:00', days: 'everyDay', timeZone: 'UTC', firstSync: 'inWindow' }

/** A connection that has had its first sync on a Monday at 23:00, and syncs at night. */
async function syncedAtNight() {
  const clock = testClock('2026-03-02T23:00:00.000Z')
  const connection = await newConnection(await startService({}, { now: clock.now }))
  await connection.api('PUT', `${connection.desktopPath}/syncSchedule`, nights)
  const caller = conversation(connection)
  const ticket = await caller.signIn()
  await answerEverything(caller, ticket)
  await caller.close(ticket)
  return { clock, connection, caller }
}

test('each night has one sync, and the days have none', async () => {
  const { clock, caller } = await syncedAtNight()
  const outcomes: string[] = []
  for (let hour = 0; hour < 48; hour += 1) {
    const [ticket = '', outcome = ''] = await caller.authenticate()
    if (outcome !== 'none') {
      outcomes.push(clock.now().toISOString().slice(0, 13))
      expect(await answerEverything(caller, ticket)).toHaveLength(questionCount)
      await caller.close(ticket)
    }
    clock.pass(60)
  }
  expect(outcomes).toEqual(['2026-03-03T22', '2026-03-04T22'])
})

test('what the customer asks for by hand does not wait for the night, and brings nothing else along', async () => {
  const { clock, connection, caller } = await syncedAtNight()
  clock.pass(12 * 60)
  expect((await caller.authenticate())[1]).toBe('none')
  await connection.api('POST', `${connection.desktopPath}/syncs`, { dataTypes: ['vendors'] })
  const ticket = await caller.signIn()
  const request = await caller.sendFirst(ticket)
  expect(request).toContain('<VendorQueryRq')
  expect(await answerEverything(caller, ticket, request)).toEqual([99, 100])
})

test("a night's sync that is not done by the morning stops after the answer in hand, and goes on the next night", async () => {
  const { clock, connection, caller } = await syncedAtNight()
  clock.pass(24 * 60 + 6 * 60 + 55)
  const ticket = await caller.signIn()
  const request = await untilAskedFor(caller, ticket, 'CustomerQuery')
  clock.pass(6)
  expect(await caller.receive(ticket, twoRecords(request))).toBe(100)
  expect(await caller.close(ticket)).toBe('OK. The next update goes on.')
  const { dataTypes } = await connection.document()
  expect(dataTypes.map(({ status }) => status)).toEqual([
    ...Array(3).fill('Complete'),
    ...Array(typeCount - 3).fill('Queued'),
  ])
  expect((await caller.authenticate())[1]).toBe('none')
  clock.pass(16 * 60)
  expect(await caller.sendFirst(await caller.signIn())).toContain('<VendorQueryRq')
})

test('without a schedule a sync is due every hour', async () => {
  const clock = testClock()
  const connection = await newConnection(await startService({ syncEveryMinutes: 60 }, { now: clock.now }))
  const caller = conversation(connection)
  const ticket = await caller.signIn()
  await answerEverything(caller, ticket)
  await caller.close(ticket)
  clock.pass(59)
  expect((await caller.authenticate())[1]).toBe('none')
  clock.pass(1)
  const next = await caller.signIn()
  const request = await caller.sendFirst(next)
  expect(request).toContain('<CompanyQueryRq')
  await caller.receive(next, twoRecords(request))
  await caller.receive(next, twoRecords(await caller.send(next)))
  // Three hours of overlap with QuickBooks' own latest time.
  expect(await caller.send(next)).toContain('<FromModifiedDate>2026-01-02T08:04:05+00:00</FromModifiedDate>')
})

test('a first sync that is to be now does not wait for the window', async () => {
  const clock = testClock('2026-03-02T12:00:00.000Z')
  const connection = await newConnection(await startService({}, { now: clock.now }))
  await connection.api('PUT', `${connection.desktopPath}/syncSchedule`, { ...nights, firstSync: 'now' })
  const caller = conversation(connection)
  expect(await answerEverything(caller, await caller.signIn())).toHaveLength(questionCount)
})

test('reconnecting an ended connection fetches everything again, for the same company file', async () => {
  const { clock, connection, caller } = await syncedAtNight()
  await connection.api('PATCH', `/connections/${connection.connectionId}`, { status: 'Unlinked' })
  expect((await connection.api('POST', `${connection.desktopPath}/reconnection`)).status).toBe(200)
  const { userName, password } = await newPassword(connection)
  clock.pass(24 * 60)
  const [ticket = '', outcome] = await caller.authenticate(password, userName)
  expect(outcome).not.toMatch(/^(nvu|none)$/)
  expect(await answerEverything(caller, ticket)).toHaveLength(questionCount)
  const { setup, dataTypes } = await connection.document()
  expect(setup.firstSyncCompletedAt).not.toBeNull()
  expect(dataTypes.map(({ recordCount }) => recordCount)).toEqual([1, ...Array(typeCount - 1).fill(2)])
})
