import { expect, test } from 'vitest'
import { sharedService } from '../../../test/sharedService'
import { answerTo, records, refusalOf } from '../test/cannedAnswers'
import { conversation } from '../test/conversation'
import { answerEverything, twoRecords, untilAskedFor } from '../test/linkedSession'
import { newConnection } from '../test/newConnection'
import { readPulls, readRecords } from '../test/readRecords'
import { lastQuery, percentAfter, typeCount } from '../test/typeCount'

const shared = sharedService()

async function open() {
  const connection = await newConnection(shared())
  return { connection, caller: conversation(connection) }
}

test('a data type that QuickBooks refuses fails alone, and is good again once it is answered', async () => {
  const { connection, caller } = await open()
  const ticket = await caller.signIn()
  const bills = await untilAskedFor(caller, ticket, 'BillQuery')
  expect(await caller.receive(ticket, refusalOf(bills, 3250, 'Bills are not enabled.'))).toBe(percentAfter(7))
  await answerEverything(caller, ticket, await caller.send(ticket))
  await caller.close(ticket)
  const after = await connection.document()
  expect(after.problem).toMatchObject({ code: 'data_rejected', detail: '3250: Bills are not enabled.' })
  expect(after.setup.firstSyncCompletedAt).not.toBeNull()
  expect(after.dataTypes.map(({ dataType, status }) => [dataType, status])).toContainEqual(['bills', 'FetchError'])
  expect(after.dataTypes.filter(({ status }) => status === 'Complete')).toHaveLength(typeCount - 1)

  await connection.api('POST', `${connection.desktopPath}/syncs`, { dataTypes: ['bills'] })
  expect(await answerEverything(caller, await caller.signIn())).toEqual([99, 100])
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
  ['an iterator that never ends', (request: string) => answerTo(request, '', ' iteratorRemainingCount="5"')],
  ['elements without end', (request: string) => answerTo(request, `${'<A>'.repeat(50)}${'</A>'.repeat(50)}`)],
])('an answer that is %s fails its data type alone', async (_what, answer) => {
  const { connection, caller } = await open()
  const ticket = await caller.signIn()
  const request = await untilAskedFor(caller, ticket, 'VendorQuery')
  expect(await caller.receive(ticket, answer(request))).toBe(percentAfter(4))
  expect(await caller.send(ticket)).toContain('<ItemQueryRq')
  expect(await readPulls(connection)).toContainEqual(
    expect.objectContaining({ data_type: 'vendors', status: 'FetchError' }),
  )
  expect((await connection.document()).problem?.code).toBe('data_rejected')
  expect((await readRecords(connection, 'vendors')).size).toBe(0)
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

test('a last question that QuickBooks throws at still ends the first sync', async () => {
  const { connection, caller } = await open()
  const ticket = await caller.signIn()
  await untilAskedFor(caller, ticket, lastQuery)
  expect(await caller.receive(ticket, '', '0x80040400', 'QuickBooks found an error when parsing the XML.')).toBe(-1)
  await caller.close(ticket)
  const { setup, problem } = await connection.document()
  expect(setup.firstSyncCompletedAt).not.toBeNull()
  expect(problem?.code).toBe('data_rejected')
})

test('a record that cannot be read is set aside and told, costs none of its neighbors, and what was held of it stays', async () => {
  const { connection, caller } = await open()
  const ticket = await caller.signIn()
  await answerEverything(caller, ticket)
  await caller.close(ticket)
  await connection.api('POST', `${connection.desktopPath}/syncs`, { dataTypes: ['vendors'], everything: true })
  const next = await caller.signIn()
  const request = await caller.sendFirst(next)
  const broken = '<VendorRet><ListID>2</ListID><Name>A & B</Name></VendorRet>'
  await caller.receive(next, answerTo(request, records('VendorRet', 1, 1) + broken))
  await answerEverything(caller, next, await caller.send(next))
  const { dataTypes, problem } = await connection.document()
  expect(problem).toBeNull()
  const vendors = { dataType: 'vendors', status: 'Complete', recordCount: 2, unreadableCount: 1 }
  expect(dataTypes.find(({ dataType }) => dataType === 'vendors')).toMatchObject(vendors)
  expect([...(await readRecords(connection, 'vendors')).keys()].toSorted()).toEqual(['1', '2'])
  const history = await connection.api('GET', '/data/history?pageSize=1')
  expect(await history.text()).toContain('1 record could not be read and was set aside.')
})
