import { expect, test } from 'vitest'
import { sharedService } from '../../../test/sharedService'
import { answerTo, records } from '../test/cannedAnswers'
import { conversation } from '../test/conversation'
import { answerEverything, twoRecords, untilAskedFor } from '../test/linkedSession'
import { newConnection } from '../test/newConnection'
import { countRecords, readRecords, readTimeline } from '../test/readRecords'
import { lastQuery, percentAfter, typeCount } from '../test/typeCount'

const shared = sharedService()

async function open() {
  const connection = await newConnection(shared())
  return { connection, caller: conversation(connection) }
}

const iterator = '{84ff5521-205d-46b6-9d44-7b6b9acb7165}'
const page = (remaining: number) => ` iteratorRemainingCount="${remaining}" iteratorID="${iterator}"`

test('progress only grows, and ends at 100 with everything stored', async () => {
  const { connection, caller } = await open()
  const ticket = await caller.signIn()
  const percentages = await answerEverything(caller, ticket)
  expect(percentages).toEqual([
    ...Array.from({ length: typeCount - 1 }, (_, index) => percentAfter(index + 1)),
    99,
    100,
  ])
  expect(await caller.close(ticket)).toBe('OK. Everything is up to date.')
  const document = await connection.document()
  expect(document.dataTypes.map(({ status, progress, recordCount }) => [status, progress, recordCount])).toEqual([
    ['Complete', 100, 1],
    ...Array(typeCount - 1).fill(['Complete', 100, 2]),
  ])
  expect(document.setup.firstSyncCompletedAt).not.toBeNull()
  expect(document.activity).toMatchObject({ state: 'idle', progress: null })
  const answer = await connection.api('GET', `/connections/${connection.connectionId}`)
  expect(await answer.json()).toMatchObject({ status: 'Linked', lastSync: expect.any(String) })
  expect(await readTimeline(connection)).toEqual(expect.arrayContaining(['syncStarted', 'syncCompleted']))
  expect((await caller.authenticate())[1]).toBe('none')
})

test('an iterator is followed to its end, and never into another session', async () => {
  const { connection, caller } = await open()
  const ticket = await caller.signIn()
  const started = await untilAskedFor(caller, ticket, 'CustomerQuery')
  expect(started).toMatch(
    /iterator="Start"><MaxReturned>500<\/MaxReturned><ActiveStatus>All<\/ActiveStatus><OwnerID>0<\/OwnerID><\/CustomerQueryRq>/,
  )
  const percent = await caller.receive(ticket, answerTo(started, records('CustomerRet', 1, 3), page(3)))
  expect(percent).toBe(percentAfter(2.5))
  expect((await connection.document()).dataTypes[2]).toMatchObject({ status: 'Fetching', progress: 50, recordCount: 3 })
  const continued = await caller.send(ticket)
  expect(continued).toContain(`iterator="Continue" iteratorID="${iterator}"`)
  await caller.close(ticket)

  const next = await caller.signIn()
  const again = await caller.sendFirst(next)
  expect(again).toContain('<CustomerQueryRq')
  expect(again).toContain('iterator="Start"')
  await caller.receive(next, answerTo(again, records('CustomerRet', 1, 4), page(2)))
  const rest = await caller.send(next)
  await caller.receive(next, answerTo(rest, records('CustomerRet', 5, 6), page(0)))
  expect([...(await readRecords(connection, 'customers')).keys()].toSorted()).toEqual(['1', '2', '3', '4', '5', '6'])
  expect((await connection.document()).dataTypes[2]).toMatchObject({ status: 'Complete', recordCount: 6 })
})

test.each(['one after the other', 'at once'])(
  'an answer sent twice, %s, is taken in once and hears the same',
  async (how) => {
    const { connection, caller } = await open()
    const other = conversation(connection)
    const ticket = await caller.signIn()
    const request = await untilAskedFor(caller, ticket, 'CustomerQuery')
    const answer = answerTo(request, records('CustomerRet', 1, 3), page(3))
    const heard =
      how === 'at once'
        ? await Promise.all([caller.receive(ticket, answer), other.receive(ticket, answer)])
        : [await caller.receive(ticket, answer), await caller.receive(ticket, answer)]
    expect(heard).toEqual([percentAfter(2.5), percentAfter(2.5)])
    const { received } = await connection.service.database.db
      .selectFrom('pulls')
      .select('received')
      .where('connection_id', '=', connection.connectionId)
      .where('data_type', '=', 'customers')
      .executeTakeFirstOrThrow()
    expect(received).toBe(3)
    expect(await caller.send(ticket)).toContain('iterator="Continue"')
  },
)

test('the last answer sent twice still ends the session well', async () => {
  const { caller } = await open()
  const ticket = await caller.signIn()
  const last = await untilAskedFor(caller, ticket, lastQuery)
  await caller.receive(ticket, twoRecords(last))
  const check = twoRecords(await caller.send(ticket))
  expect(await caller.receive(ticket, check)).toBe(100)
  expect(await caller.receive(ticket, check)).toBe(100)
  expect(await caller.close(ticket)).toBe('OK. Everything is up to date.')
})

test('an answer that nobody asked for is out of order', async () => {
  const { connection, caller } = await open()
  const ticket = await caller.signIn()
  expect(await caller.receive(ticket, '<QBXML><QBXMLMsgsRs /></QBXML>')).toBe(-1)
  expect(await caller.lastError(ticket)).toContain('unexpected order')
  expect(await countRecords(connection)).toBe(0)
})

test('the answer to another request is not taken for the one that was asked for', async () => {
  const { connection, caller } = await open()
  const ticket = await caller.signIn()
  const request = await untilAskedFor(caller, ticket, 'CustomerQuery')
  const late = answerTo(request.replace(/requestID="\d+"/, 'requestID="999"'), records('CustomerRet', 1, 3))
  expect(await caller.receive(ticket, late)).toBe(-1)
  expect(await caller.lastError(ticket)).toContain('unexpected order')
  expect((await readRecords(connection, 'customers')).size).toBe(0)
})

test('an empty data type is complete', async () => {
  const { connection, caller } = await open()
  const ticket = await caller.signIn()
  const request = await untilAskedFor(caller, ticket, 'VendorQuery')
  const nothing = answerTo(request, '').replace('statusCode="0"', 'statusCode="1"')
  await caller.receive(ticket, nothing)
  expect((await connection.document()).dataTypes[3]).toMatchObject({
    status: 'Complete',
    progress: 100,
    recordCount: 0,
  })
})
