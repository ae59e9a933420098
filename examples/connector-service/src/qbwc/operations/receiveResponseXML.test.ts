import { expect, test } from 'vitest'
import { sharedService } from '../../../test/sharedService'
import { startService } from '../../../test/startService'
import { answerTo, records, refusalOf } from '../test/cannedAnswers'
import { conversation } from '../test/conversation'
import { answerEverything, twoRecords, untilAskedFor } from '../test/linkedSession'
import { newConnection } from '../test/newConnection'
import { countRecords, readPulls, readRecords, readTimeline } from '../test/readRecords'

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
  expect(percentages).toEqual([12, 25, 37, 50, 62, 75, 87, 100])
  expect(await caller.close(ticket)).toBe('OK. Everything is up to date.')
  const document = await connection.document()
  expect(document.dataTypes.map(({ status, progress, recordCount }) => [status, progress, recordCount])).toEqual([
    ['Complete', 100, 1],
    ...Array(7).fill(['Complete', 100, 2]),
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
    /iterator="Start"><MaxReturned>500<\/MaxReturned><ActiveStatus>All<\/ActiveStatus><\/CustomerQueryRq>/,
  )
  const percent = await caller.receive(ticket, answerTo(started, records('CustomerRet', 1, 3), page(3)))
  expect(percent).toBe(31)
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
    expect(heard).toEqual([31, 31])
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
  const last = await untilAskedFor(caller, ticket, 'ReceivePaymentQuery')
  expect(await caller.receive(ticket, twoRecords(last))).toBe(100)
  expect(await caller.receive(ticket, twoRecords(last))).toBe(100)
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

test('a data type that QuickBooks refuses fails alone, and is good again once it is answered', async () => {
  const { connection, caller } = await open()
  const ticket = await caller.signIn()
  const bills = await untilAskedFor(caller, ticket, 'BillQuery')
  expect(await caller.receive(ticket, refusalOf(bills, 3250, 'Bills are not enabled.'))).toBe(87)
  await caller.receive(ticket, twoRecords(await caller.send(ticket)))
  await caller.close(ticket)
  const after = await connection.document()
  expect(after.problem).toMatchObject({ code: 'data_rejected', detail: '3250: Bills are not enabled.' })
  expect(after.setup.firstSyncCompletedAt).not.toBeNull()
  expect(after.dataTypes.map(({ dataType, status }) => [dataType, status])).toContainEqual(['bills', 'FetchError'])
  expect(after.dataTypes.filter(({ status }) => status === 'Complete')).toHaveLength(7)

  await connection.api('POST', `${connection.desktopPath}/syncs`, { dataTypes: ['bills'] })
  expect(await answerEverything(caller, await caller.signIn())).toEqual([100])
  expect((await connection.document()).problem).toBeNull()
})

test.each([
  ['no XML at all', () => 'Internal Server Error'],
  ['nothing', () => ''],
  ['XML that breaks off', (request: string) => twoRecords(request).slice(0, -30)],
  ['a document type declaration', () => '<!DOCTYPE a [<!ENTITY b "c">]><QBXML><QBXMLMsgsRs /></QBXML>'],
  ['the answer to another query', (request: string) => twoRecords(request).replaceAll('VendorQueryRs', 'BillQueryRs')],
  [
    'two answers',
    (request: string) =>
      twoRecords(request).replace('</QBXMLMsgsRs>', '<VendorQueryRs statusCode="0" /></QBXMLMsgsRs>'),
  ],
  ['no status', (request: string) => twoRecords(request).replace('statusCode="0"', '')],
  ['a record without identity', (request: string) => answerTo(request, '<VendorRet><Name>A</Name></VendorRet>')],
  ['an iterator that never ends', (request: string) => answerTo(request, '', ' iteratorRemainingCount="5"')],
  ['elements without end', (request: string) => answerTo(request, `${'<A>'.repeat(50)}${'</A>'.repeat(50)}`)],
])('an answer that is %s fails its data type alone', async (_what, answer) => {
  const { connection, caller } = await open()
  const ticket = await caller.signIn()
  const request = await untilAskedFor(caller, ticket, 'VendorQuery')
  expect(await caller.receive(ticket, answer(request))).toBe(50)
  expect(await caller.send(ticket)).toContain('<ItemQueryRq')
  expect(await readPulls(connection)).toContainEqual(
    expect.objectContaining({ data_type: 'vendors', status: 'FetchError' }),
  )
  expect((await connection.document()).problem?.code).toBe('data_rejected')
  expect((await readRecords(connection, 'vendors')).size).toBe(0)
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

test.each([
  ['0x80040414', 'dialog_open', 'Queued'],
  ['0x80040408', 'could_not_start_quickbooks', 'Queued'],
  ['0x80040402', 'other', 'Queued'],
  ['0x80040400', 'data_rejected', 'FetchError'],
])('when QuickBooks throws %s in the middle, the page tells %s', async (hresult, code, status) => {
  const { connection, caller } = await open()
  const ticket = await caller.signIn()
  await untilAskedFor(caller, ticket, 'CustomerQuery')
  expect(await caller.receive(ticket, '', hresult, 'Something is in the way.')).toBe(-1)
  expect(await caller.receive(ticket, '', hresult, 'Something is in the way.')).toBe(-1)
  const shown = await caller.lastError(ticket)
  expect(shown.length).toBeGreaterThan(20)
  expect(await caller.close(ticket)).toBe(shown)
  const { problem, dataTypes, activity } = await connection.document()
  expect(problem).toMatchObject({ code, hresult, detail: 'Something is in the way.' })
  expect(activity.state).toBe('idle')
  expect(dataTypes[2]).toMatchObject({ dataType: 'customers', status })
  // What came before is kept, and the next update goes on from there.
  expect(dataTypes.slice(0, 2).map((one) => one.status)).toEqual(['Complete', 'Complete'])
  const next = await caller.sendFirst(await caller.signIn())
  expect(next).toContain(status === 'Queued' ? '<CustomerQueryRq' : '<VendorQueryRq')
  expect((await connection.document()).problem?.code).toBe(code === 'data_rejected' ? 'data_rejected' : undefined)
})

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

test('a last question that QuickBooks throws at still ends the first sync', async () => {
  const { connection, caller } = await open()
  const ticket = await caller.signIn()
  await untilAskedFor(caller, ticket, 'ReceivePaymentQuery')
  expect(await caller.receive(ticket, '', '0x80040400', 'QuickBooks found an error when parsing the XML.')).toBe(-1)
  await caller.close(ticket)
  const { setup, problem } = await connection.document()
  expect(setup.firstSyncCompletedAt).not.toBeNull()
  expect(problem?.code).toBe('data_rejected')
})

test('a one-time connection is over after its first sync, and that is success', async () => {
  const connection = await newConnection(await startService({ syncMode: 'oneTime' }))
  const caller = conversation(connection)
  const ticket = await caller.signIn()
  await answerEverything(caller, ticket)
  expect(await caller.close(ticket)).toMatch(/^OK. Everything was read once/)
  const answer = await connection.api('GET', `/connections/${connection.connectionId}`)
  expect(await answer.json()).toMatchObject({ status: 'Deauthorized' })
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
  expect(await caller.receive(ticket, twoRecords(await caller.send(ticket)))).toBe(100)
  await caller.close(ticket)
  expect((await connection.api('POST', `${connection.desktopPath}/syncs`, { dataTypes: ['bills'] })).status).toBe(202)
  expect(await answerEverything(caller, await caller.signIn())).toEqual([100])
  const answer = await connection.api('GET', `/connections/${connection.connectionId}`)
  expect(await answer.json()).toMatchObject({ status: 'Deauthorized' })
})
