import { expect, test } from 'vitest'
import { sharedService } from '../../../test/sharedService'
import { startService } from '../../../test/startService'
import { answerTo, records, refusalOf } from '../test/cannedAnswers'
import { conversation } from '../test/conversation'
import { answerEverything, twoRecords, untilAskedFor } from '../test/linkedSession'
import { newConnection, newPassword } from '../test/newConnection'
import { readRecords, readTimeline } from '../test/readRecords'
import { testClock } from '../test/testClock'

const shared = sharedService()

async function open() {
  const connection = await newConnection(shared())
  return { connection, caller: conversation(connection) }
}

const iterator = '{84ff5521-205d-46b6-9d44-7b6b9acb7165}'
const page = (remaining: number) => ` iteratorRemainingCount="${remaining}" iteratorID="${iterator}"`

test('a pause in the middle keeps the answer in hand, frees QuickBooks, and the rest comes later', async () => {
  const { connection, caller } = await open()
  const ticket = await caller.signIn()
  const request = await untilAskedFor(caller, ticket, 'CustomerQuery')
  const endsAt = new Date(Date.now() + 60 * 60_000).toISOString()
  await connection.api('POST', `${connection.desktopPath}/pauses`, { endsAt })
  expect((await connection.document()).activity.state).toBe('stopping')
  expect(await caller.receive(ticket, answerTo(request, records('CustomerRet', 1, 3), page(3)))).toBe(100)
  expect(await caller.close(ticket)).toBe('Paused. QuickBooks is free to use.')
  const paused = await connection.document()
  expect(paused.activity.state).toBe('idle')
  expect(paused.dataTypes[2]).toMatchObject({ status: 'Queued', recordCount: 3 })
  expect(await readTimeline(connection)).toContain('syncStopped')
  expect((await caller.authenticate())[1]).toBe('none')

  await connection.api('DELETE', `${connection.desktopPath}/pauses/${paused.pause?.id}`)
  const again = await caller.sendFirst(await caller.signIn())
  expect(again).toMatch(/<CustomerQueryRq .*iterator="Start"/)
})

test('a pause between two requests ends the session without a failure', async () => {
  const { connection, caller } = await open()
  const ticket = await caller.signIn()
  const request = await untilAskedFor(caller, ticket, 'CustomerQuery')
  await caller.receive(ticket, answerTo(request, records('CustomerRet', 1, 3), page(3)))
  const endsAt = new Date(Date.now() + 60 * 60_000).toISOString()
  await connection.api('POST', `${connection.desktopPath}/pauses`, { endsAt })
  const greeting = await caller.send(ticket)
  expect(greeting).toContain('<HostQueryRq')
  expect(await caller.receive(ticket, answerTo(greeting, ''))).toBe(100)
  expect(await caller.close(ticket)).toBe('Paused. QuickBooks is free to use.')
  expect((await connection.document()).dataTypes[2]).toMatchObject({ status: 'Queued', recordCount: 3 })
})

test('a disconnection in the middle keeps the answer in hand and asks for nothing more', async () => {
  const { connection, caller } = await open()
  const ticket = await caller.signIn()
  const request = await untilAskedFor(caller, ticket, 'CustomerQuery')
  await connection.api('PATCH', `/connections/${connection.connectionId}`, { status: 'Unlinked' })
  expect(await caller.receive(ticket, answerTo(request, records('CustomerRet', 1, 3), page(3)))).toBe(100)
  expect(await caller.close(ticket)).toMatch(/^Disconnected/)
  expect((await readRecords(connection, 'customers')).size).toBe(3)
  expect(await readTimeline(connection)).not.toContain('syncCompleted')
})

test('what QuickBooks throws after a disconnection is no problem of the customer’s', async () => {
  const { connection, caller } = await open()
  const ticket = await caller.signIn()
  await untilAskedFor(caller, ticket, 'CustomerQuery')
  await connection.api('PATCH', `/connections/${connection.connectionId}`, { status: 'Unlinked' })
  expect(await caller.receive(ticket, '', '0x80040414', 'A modal dialog is showing.')).toBe(-1)
  await caller.close(ticket)
  expect((await connection.document()).problem).toBeNull()
})

test('a disconnection between two requests ends the session', async () => {
  const { connection, caller } = await open()
  const ticket = await caller.signIn()
  await caller.receive(ticket, twoRecords(await caller.sendFirst(ticket)))
  await connection.api('PATCH', `/connections/${connection.connectionId}`, { status: 'Unlinked' })
  expect(await caller.send(ticket)).toBe('')
  expect(await caller.lastError(ticket)).toContain('disconnected')
  await caller.close(ticket)
})

test('a connection that is deleted in the middle takes its session along', async () => {
  const { connection, caller } = await open()
  const ticket = await caller.signIn()
  const request = await caller.sendFirst(ticket)
  const deleted = await connection.api('DELETE', `/connections/${connection.connectionId}`)
  expect(deleted.status).toBe(204)
  expect(await caller.receive(ticket, twoRecords(request))).toBe(-1)
  expect(await caller.close(ticket)).toMatch(/^OK/)
})

test('a one-time connection is over after its first sync, and that is success', async () => {
  const connection = await newConnection(await startService({ syncMode: 'oneTime' }))
  const caller = conversation(connection)
  const ticket = await caller.signIn()
  await answerEverything(caller, ticket)
  expect(await caller.close(ticket)).toMatch(/^OK. Everything was read once/)
  const answer = await connection.api('GET', `/connections/${connection.connectionId}`)
  expect(await answer.json()).toMatchObject({ status: 'Deauthorized', syncMode: 'oneTime' })
  expect(await connection.document()).toMatchObject({
    problem: null,
    setup: { firstSyncCompletedAt: expect.any(String) },
  })
  expect((await caller.authenticate())[1]).toBe('nvu')
})

test('a one-time connection of which a data type was refused can be asked again', async () => {
  const connection = await newConnection(await startService({ syncMode: 'oneTime' }))
  const caller = conversation(connection)
  const ticket = await caller.signIn()
  await caller.receive(ticket, refusalOf(await untilAskedFor(caller, ticket, 'BillQuery')))
  expect((await answerEverything(caller, ticket, await caller.send(ticket))).at(-1)).toBe(100)
  await caller.close(ticket)
  expect((await connection.api('POST', `${connection.desktopPath}/syncs`, { dataTypes: ['bills'] })).status).toBe(202)
  expect(await answerEverything(caller, await caller.signIn())).toEqual([99, 100])
  const answer = await connection.api('GET', `/connections/${connection.connectionId}`)
  expect(await answer.json()).toMatchObject({ status: 'Deauthorized', syncMode: 'oneTime' })
})

test('a one-time connection that was brought back is over only once everything was read anew', async () => {
  const clock = testClock()
  const connection = await newConnection(await startService({ syncMode: 'oneTime' }, { now: clock.now }))
  const first = conversation(connection)
  const firstTicket = await first.signIn()
  await answerEverything(first, firstTicket)
  await first.close(firstTicket)
  clock.pass(60)
  expect((await connection.api('POST', `${connection.desktopPath}/reconnection`)).status).toBe(200)
  const caller = conversation({ ...connection, ...(await newPassword(connection)) })
  const ticket = await caller.signIn()
  await caller.receive(ticket, refusalOf(await untilAskedFor(caller, ticket, 'BillQuery')))
  expect((await answerEverything(caller, ticket, await caller.send(ticket))).at(-1)).toBe(100)
  await caller.close(ticket)
  const { connectionStatus, problem } = await connection.document()
  expect([connectionStatus, problem?.code]).toEqual(['Linked', 'data_rejected'])
})

test.each(['before', 'during'])(
  'what was reported %s a sync that goes through is no problem after it',
  async (moment) => {
    const { connection, caller } = await open()
    const report = () => connection.api('PATCH', connection.desktopPath, { duplicateRegistration: true })
    await answerEverything(caller, await caller.signIn())
    await connection.api('POST', `${connection.desktopPath}/syncs`, {})
    if (moment === 'before') await report()
    const ticket = await caller.signIn()
    const request = await caller.sendFirst(ticket)
    if (moment === 'during') await report()
    await answerEverything(caller, ticket, request)
    expect((await connection.document()).problem).toBeNull()
    expect(await readTimeline(connection)).toContain('problemCleared duplicate_registration')
  },
)
