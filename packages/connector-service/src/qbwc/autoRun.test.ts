import { expect, test } from 'vitest'
import { startService } from '../../test/startService'
import { conversation } from './test/conversation'
import { answerEverything } from './test/linkedSession'
import { newConnection } from './test/newConnection'
import { testClock } from './test/testClock'
import type { Settings } from '../settings/Settings'

/** A connection whose customer has pressed Update Selected, and whose first sync went through. */
async function setUp(settings: Partial<Settings> = {}) {
  const clock = testClock()
  const service = await startService(settings, { now: clock.now })
  const connection = await newConnection(service)
  const caller = conversation(connection)
  const ticket = await caller.signIn()
  await answerEverything(caller, ticket)
  await caller.close(ticket)
  return {
    clock,
    connection,
    caller,
    seenAt: async () => (await connection.document()).setup.autoRunSeenAt,
    overdueSince: async () => (await connection.document()).activity.overdueSince,
    async runsAfter(minutes: number) {
      clock.pass(minutes)
      return (await caller.authenticate())[1]
    },
  }
}

test('a call one interval after the press shows that Auto-Run is on; it is told once and for all', async () => {
  const { clock, runsAfter, seenAt } = await setUp()
  expect(await seenAt()).toBeNull()
  expect(await runsAfter(5)).toBe('none')
  const at = clock.now().toISOString()
  expect(await seenAt()).toBe(at)
  await runsAfter(5)
  expect(await seenAt()).toBe(at)
})

test('who presses again, sooner or later, shows nothing', async () => {
  const { runsAfter, seenAt } = await setUp()
  for (const minutes of [0.2, 2, 7, 4, 12]) await runsAfter(minutes)
  expect(await seenAt()).toBeNull()
})

test('an interval that the customer chose in the Web Connector shows at its second time', async () => {
  const { runsAfter, seenAt } = await setUp()
  await runsAfter(30)
  expect(await seenAt()).toBeNull()
  await runsAfter(30)
  expect(await seenAt()).not.toBeNull()
})

test('while the page asks for a press, a call in time shows nothing', async () => {
  const { caller, runsAfter, seenAt } = await setUp()
  await caller.authenticate('a-wrong-password')
  await runsAfter(5)
  // The right password has solved it, and the next call is Auto-Run’s.
  expect(await seenAt()).toBeNull()
  await runsAfter(5)
  expect(await seenAt()).not.toBeNull()
})

test('while a sync waits that the customer asked for, a call in time shows nothing', async () => {
  const { connection, caller, runsAfter, seenAt } = await setUp()
  await connection.api('POST', `${connection.desktopPath}/syncs`, {})
  expect(await runsAfter(5)).not.toBe('none')
  expect(await seenAt()).toBeNull()
  await answerEverything(caller, await caller.signIn())
  await runsAfter(5)
  expect(await seenAt()).not.toBeNull()
})

test('before the company is linked, and while the first sync is due, a call in time shows nothing', async () => {
  const clock = testClock()
  const connection = await newConnection(await startService({}, { now: clock.now }))
  const caller = conversation(connection)
  await caller.close(await caller.signIn())
  clock.pass(5)
  const second = await caller.signIn()
  await caller.sendFirst(second)
  await caller.close(second)
  expect((await connection.document()).setup).toMatchObject({ autoRunSeenAt: null, firstSyncCompletedAt: null })
  clock.pass(5)
  const third = await caller.signIn()
  await answerEverything(caller, third)
  expect((await connection.document()).setup.autoRunSeenAt).toBeNull()
  clock.pass(5)
  await caller.authenticate()
  expect((await connection.document()).setup.autoRunSeenAt).not.toBeNull()
})

test('each new registration is to be seen anew', async () => {
  const { connection, runsAfter, seenAt } = await setUp()
  await runsAfter(5)
  expect(await seenAt()).not.toBeNull()
  await connection.api('POST', `${connection.desktopPath}/configuration/replacement`, { reason: 'newComputer' })
  expect(await seenAt()).toBeNull()
})

test('a connection for one sync has no Auto-Run', async () => {
  const { runsAfter, seenAt, overdueSince, clock } = await setUp({ syncMode: 'oneTime' })
  expect(await runsAfter(5)).toBe('nvu')
  clock.pass(60)
  expect([await seenAt(), await overdueSince()]).toEqual([null, null])
})

test('overdue is overdue: a minute after the call that should have come, until one comes', async () => {
  const { clock, connection, runsAfter, overdueSince } = await setUp()
  const { lastContactAt } = (await connection.document()).activity
  clock.pass(5.9)
  expect(await overdueSince()).toBeNull()
  clock.pass(0.1)
  expect(await overdueSince()).toBe(new Date(Date.parse(lastContactAt ?? '') + 360_000).toISOString())
  await runsAfter(10)
  expect(await overdueSince()).toBeNull()
})
