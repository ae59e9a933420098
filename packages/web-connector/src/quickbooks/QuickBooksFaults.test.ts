import { expect, test, vi } from 'vitest'
import { qbxml } from '../testing/qbxml'
import { queuedUpdate } from '../testing/queuedUpdate'
import { sessionWith } from '../testing/quickBooksSession'
import { attributeOf, valuesOf } from '../testing/valuesOf'
import { addRecord } from './company/addRecord'
import { copyCompanyFile } from './company/backUp'
import { createCompanyFile } from './company/createCompanyFile'
import { companyRecords } from './qbxml/companyRecords'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 30_000 })

test('a refusal is given once, each in its turn, and then the records come', async () => {
  const { ask, quickBooks } = await sessionWith(createCompanyFile({ customers: 5 }))
  quickBooks.faults = { refusalsOnce: new Map([['CustomerQueryRq', [0, 3391, 3176]]]) }
  const start = '<CustomerQueryRq iterator="Start"><MaxReturned>2</MaxReturned></CustomerQueryRq>'
  const first = await ask(start)
  const next = `<CustomerQueryRq iterator="Continue" iteratorID="${attributeOf(first, 'iteratorID')}"><MaxReturned>2</MaxReturned></CustomerQueryRq>`
  const codes = [first, await ask(next), await ask(start), await ask(start)].map((text) =>
    attributeOf(text, 'statusCode'),
  )
  expect(codes).toEqual(['0', '3391', '3176', '0'])
})

test('a QuickBooks that forgets daylight saving writes summer times an hour late, and finds them by what it wrote', async () => {
  const file = createCompanyFile({ customers: 0 })
  for (const at of ['2026-07-01T17:00:00Z', '2026-12-01T17:00:00Z']) addRecord(file, 'customers', {}, new Date(at))
  const { ask, quickBooks } = await sessionWith(file)
  const query = (from: string) => `<CustomerQueryRq><FromModifiedDate>${from}</FromModifiedDate></CustomerQueryRq>`
  const times = async (from: string) => valuesOf(await ask(query(from)), 'TimeModified')
  expect(await times('2026-01-01')).toEqual(['2026-07-01T09:00:00-08:00', '2026-12-01T09:00:00-08:00'])
  quickBooks.faults = { forgetsDaylightSaving: true }
  const written = ['2026-07-01T10:00:00-08:00', '2026-12-01T09:00:00-08:00']
  expect(await times('2026-01-01')).toEqual(written)
  expect(await times('2026-07-01T10:00:00-08:00')).toEqual(written)
  expect(await times('2026-07-01T10:00:01')).toEqual(written.slice(1))
  const expected = [...companyRecords(file, quickBooks.faults).customers.values()]
  expect(expected.map(({ TimeModified }) => TimeModified)).toEqual(written)
})

test.each([
  ['2026-03-08T09:59:59Z', '01:59:59'],
  ['2026-03-08T10:00:00Z', '03:00:00'],
  ['2026-11-01T08:59:59Z', '01:59:59'],
  ['2026-11-01T09:00:00Z', '01:00:00'],
])('the wall clock is put on and back at 2 in the night: %s is %s', async (at, expected) => {
  const file = createCompanyFile({ customers: 0 })
  addRecord(file, 'customers', {}, new Date(at))
  const { ask, quickBooks } = await sessionWith(file)
  quickBooks.faults = { forgetsDaylightSaving: true }
  expect(valuesOf(await ask('<CustomerQueryRq />'), 'TimeCreated')[0]?.slice(11, 19)).toBe(expected)
})

test('a character that XML 1.0 forbids is a reference in answers, or as it is by a fault', async () => {
  const file = createCompanyFile({ customers: 0 })
  addRecord(file, 'customers', { name: 'Line\u000Bbreak & \u0001' }, new Date())
  const { ask, quickBooks } = await sessionWith(file)
  expect(valuesOf(await ask('<CustomerQueryRq />'), 'Name')).toEqual(['Line&#11;break &amp; &#1;'])
  quickBooks.faults = { rawForbiddenCharacters: true }
  expect(valuesOf(await ask('<CustomerQueryRq />'), 'Name')).toEqual(['Line\u000Bbreak &amp; \u0001'])
})

test('the Web Connector sends such a character as a hexadecimal reference where it stands as it is', async () => {
  const file = copyCompanyFile(createCompanyFile({ name: 'Two\u000Blines' }), 'C:\\Two\u000Blines.QBW')
  const { server, computer, update } = await queuedUpdate(
    { requests: [qbxml('<CompanyQueryRq />'), qbxml('<CompanyQueryRq />')] },
    { companyFiles: [file] },
  )
  await update()
  const body = (operation: string) => server.calls.find((call) => call.operation === operation)?.body ?? ''
  expect(body('sendRequestXML')).toContain('&lt;CompanyName&gt;Two&amp;#11;lines&lt;')
  expect(body('sendRequestXML')).toContain('<strCompanyFileName>C:\\Two&#xB;lines.QBW</strCompanyFileName>')
  computer.quickBooks.faults = { rawForbiddenCharacters: true }
  server.calls.length = 0
  expect(await update()).toMatchObject({ outcome: 'completed' })
  expect(body('sendRequestXML')).toContain('&lt;CompanyName&gt;Two&#xB;lines&lt;')
})
