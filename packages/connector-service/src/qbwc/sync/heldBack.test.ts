import { expect, test } from 'vitest'
import { startService } from '../../../test/startService'
import { answerTo, records } from '../test/cannedAnswers'
import { conversation } from '../test/conversation'
import { answerEverything, untilAskedFor } from '../test/linkedSession'
import { newConnection } from '../test/newConnection'
import { readTimeline } from '../test/readRecords'
import { testClock } from '../test/testClock'
import { questionCount } from '../test/typeCount'

const nights = { start: '22:00', end: '06:00', days: 'everyDay', timeZone: 'UTC', firstSync: 'inWindow' }
const page = (remaining: number) => ` iteratorRemainingCount="${remaining}" iteratorID="{an-iterator}"`

/** A connection on a Monday at six in the evening, UTC. */
async function open() {
  const clock = testClock('2026-03-02T18:00:00.000Z')
  const connection = await newConnection(await startService({}, { now: clock.now }))
  const { api, desktopPath } = connection
  const inMinutes = (minutes: number) => new Date(clock.now().getTime() + minutes * 60_000).toISOString()
  return {
    clock,
    connection,
    caller: conversation(connection),
    pause: (minutes: number) => api('POST', `${desktopPath}/pauses`, { endsAt: inMinutes(minutes) }),
    schedule: (change = {}) => api('PUT', `${desktopPath}/syncSchedule`, { ...nights, ...change }),
    inMinutes,
  }
}

test('hours chosen while the first sync runs outside of them stop it after the answer in hand; it goes on when they come', async () => {
  const { clock, connection, caller, schedule } = await open()
  const ticket = await caller.signIn()
  const request = await untilAskedFor(caller, ticket, 'CustomerQuery')
  expect((await schedule()).status).toBe(200)
  expect((await connection.document()).activity.state).toBe('stopping')
  expect(await caller.receive(ticket, answerTo(request, records('CustomerRet', 1, 3), page(3)))).toBe(100)
  await caller.close(ticket)
  const waiting = await connection.document()
  expect(waiting).toMatchObject({ activity: { state: 'idle' }, nextSyncAt: '2026-03-02T22:00:00.000Z', problem: null })
  expect(waiting.dataTypes[2]).toMatchObject({ dataType: 'customers', status: 'Queued', recordCount: 3 })
  expect(waiting.setup.firstSyncCompletedAt).toBeNull()
  expect(await readTimeline(connection)).toContain('syncStopped')
  expect((await caller.authenticate())[1]).toBe('none')
  clock.pass(4 * 60)
  const night = await caller.signIn()
  const again = await caller.sendFirst(night)
  expect(again).toMatch(/<CustomerQueryRq .*iterator="Start"/)
  expect(await answerEverything(caller, night, again)).toHaveLength(questionCount - 2)
  const { dataTypes, setup } = await connection.document()
  expect(setup.firstSyncCompletedAt).not.toBeNull()
  expect(dataTypes[2]).toMatchObject({ status: 'Complete', recordCount: 2 })
})

test('hours chosen while the first sync runs, with the first sync now, let it run', async () => {
  const { connection, caller, schedule } = await open()
  const ticket = await caller.signIn()
  const request = await untilAskedFor(caller, ticket, 'CustomerQuery')
  await schedule({ firstSync: 'now' })
  expect((await connection.document()).activity.state).toBe('syncing')
  expect(await answerEverything(caller, ticket, request)).toHaveLength(questionCount - 2)
  expect((await connection.document()).nextSyncAt).toBe('2026-03-02T22:00:00.000Z')
})

test('a pause that was planned begins in the middle of a sync, and stops it like one that was pressed', async () => {
  const { clock, connection, caller, inMinutes } = await open()
  const body = { startsAt: inMinutes(5), endsAt: inMinutes(65) }
  await connection.api('POST', `${connection.desktopPath}/pauses`, body)
  const ticket = await caller.signIn()
  const request = await untilAskedFor(caller, ticket, 'CustomerQuery')
  expect((await connection.document()).activity.state).toBe('syncing')
  clock.pass(5)
  expect((await connection.document()).activity.state).toBe('stopping')
  expect(await caller.receive(ticket, answerTo(request, records('CustomerRet', 1, 3), page(3)))).toBe(100)
  expect(await caller.close(ticket)).toBe('Paused. QuickBooks is free to use.')
  clock.pass(59)
  expect((await caller.authenticate())[1]).toBe('none')
  clock.pass(1)
  expect(await caller.sendFirst(await caller.signIn())).toContain('<CustomerQueryRq')
})

test('a sync asked for by hand waits for the end of a pause, and for nothing else', async () => {
  const { clock, connection, caller, pause, schedule, inMinutes } = await open()
  const ticket = await caller.signIn()
  await answerEverything(caller, ticket)
  await caller.close(ticket)
  clock.pass(1)
  await schedule()
  await pause(30)
  expect((await connection.api('POST', `${connection.desktopPath}/syncs`)).status).toBe(202)
  expect((await connection.document()).nextSyncAt).toBe(inMinutes(30))
  expect((await caller.authenticate())[1]).toBe('none')
  clock.pass(30)
  const request = await caller.sendFirst(await caller.signIn())
  expect(request).toContain('<CompanyQueryRq')
})

test('a pause between signing in and the first question leaves the company unread', async () => {
  const { clock, connection, caller, pause } = await open()
  await answerEverything(caller, await caller.signIn())
  clock.pass(1)
  await connection.api('POST', `${connection.desktopPath}/syncs`)
  const ticket = await caller.signIn()
  await pause(30)
  expect((await connection.document()).activity.state).toBe('stopping')
  const greeting = await caller.sendFirst(ticket)
  expect(greeting).toContain('<HostQueryRq')
  expect(await caller.receive(ticket, answerTo(greeting, ''))).toBe(100)
  expect(await caller.close(ticket)).toBe('Paused. QuickBooks is free to use.')
  expect((await connection.document()).dataTypes.every(({ status }) => status === 'Queued')).toBe(true)
})

test('after a pause that was ended early a computer has its three calls’ time to be heard from', async () => {
  const { clock, connection, caller, pause } = await open()
  const ticket = await caller.signIn()
  await answerEverything(caller, ticket)
  await caller.close(ticket)
  await pause(120)
  clock.pass(60)
  const { pause: paused } = await connection.document()
  await connection.api('DELETE', `${connection.desktopPath}/pauses/${paused?.id}`)
  clock.pass(14)
  expect((await connection.document()).problem).toBeNull()
  clock.pass(1)
  expect((await connection.document()).problem?.code).toBe('connector_silent')
  await caller.authenticate()
  expect((await connection.document()).problem).toBeNull()
})

test('pages that never read what they are told, and pages that are closed, change nothing for the sync', async () => {
  const { connection, caller, pause } = await open()
  const events = () => connection.api('GET', `${connection.desktopPath}/events`)
  const [deaf, closed] = [await Promise.all(Array.from({ length: 5 }, events)), await Promise.all([events(), events()])]
  expect([...deaf, ...closed].map(({ status }) => status)).toEqual(Array(7).fill(200))
  const ticket = await caller.signIn()
  const request = await untilAskedFor(caller, ticket, 'CustomerQuery')
  await Promise.all(closed.map(({ body }) => body?.cancel()))
  expect(await answerEverything(caller, ticket, request)).toHaveLength(questionCount - 2)
  await caller.close(ticket)
  await pause(30)
  expect((await caller.authenticate())[1]).toBe('none')
  expect((await connection.document()).activity.state).toBe('idle')
  await Promise.all(deaf.map(({ body }) => body?.cancel()))
})
