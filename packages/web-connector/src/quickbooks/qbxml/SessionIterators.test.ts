import { expect, test, vi } from 'vitest'
import { createCompanyFile } from '../company/createCompanyFile'
import { qbxml } from '../../testing/qbxml'
import { sessionWith } from '../../testing/quickBooksSession'
import { attributeOf, valuesOf } from '../../testing/valuesOf'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 30_000 })

test('2,500 customers come in pages, each once, awkward names and inactive ones among them', async () => {
  const file = createCompanyFile({ customers: 2500 })
  const { ask } = await sessionWith(file)
  const page = (iterator: string) =>
    `<CustomerQueryRq requestID="1" ${iterator}><MaxReturned>400</MaxReturned><ActiveStatus>All</ActiveStatus></CustomerQueryRq>`
  let answer = await ask(page('iterator="Start"'))
  const ids = valuesOf(answer, 'ListID')
  const remaining: number[] = []
  for (let pages = 1; pages < 20; pages += 1) {
    remaining.push(Number(attributeOf(answer, 'iteratorRemainingCount')))
    if (remaining.at(-1) === 0) break
    answer = await ask(page(`iterator="Continue" iteratorID="${attributeOf(answer, 'iteratorID')}"`))
    ids.push(...valuesOf(answer, 'ListID'))
  }
  expect(remaining).toEqual([2100, 1700, 1300, 900, 500, 100, 0])
  const jobs = file.customers.flatMap(({ parent }) => (parent ? [parent.id] : []))
  expect(ids).toHaveLength(2500 + jobs.length)
  expect(new Set(ids)).toEqual(new Set(file.customers.map((customer) => customer.listId)))
})

test('attributes of a page come in QuickBooks’ order', async () => {
  const { ask } = await sessionWith(createCompanyFile({ customers: 5 }))
  const answer = await ask(
    '<CustomerQueryRq requestID="1" iterator="Start"><MaxReturned>2</MaxReturned></CustomerQueryRq>',
  )
  expect(answer).toMatch(
    /<CustomerQueryRs requestID="1" statusCode="0" statusSeverity="Info" statusMessage="Status OK" iteratorRemainingCount="3" iteratorID="\{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}">/,
  )
})

test('an iterator dies with its session, when it is stopped, and at its end', async () => {
  const { ask, session, processor } = await sessionWith(createCompanyFile({ customers: 5 }))
  const start = '<CustomerQueryRq iterator="Start"><MaxReturned>2</MaxReturned></CustomerQueryRq>'
  const follow = (verb: string, answer: string) =>
    `<CustomerQueryRq iterator="${verb}" iteratorID="${attributeOf(answer, 'iteratorID')}"><MaxReturned>9</MaxReturned></CustomerQueryRq>`
  const first = await ask(start)
  expect(attributeOf(await ask(follow('Continue', first)), 'iteratorRemainingCount')).toBe('0')
  expect(attributeOf(await ask(follow('Continue', first)), 'statusCode')).toBe('3391')
  const second = await ask(start)
  expect(attributeOf(await ask(follow('Stop', second)), 'statusCode')).toBe('0')
  expect(attributeOf(await ask(follow('Continue', second)), 'statusCode')).toBe('3391')
  const third = await ask(start)
  session.end()
  const next = await processor.beginSession(
    { appName: 'Ledger Sync', description: '', isReadOnly: false, authFlags: 0 },
    '',
  )
  expect(attributeOf(await next.processRequest(qbxml(follow('Continue', third))), 'statusCode')).toBe('3391')
})

test('an iterator goes on over what it found at its start, whatever changes meanwhile', async () => {
  const file = createCompanyFile({ customers: 4 })
  const { ask } = await sessionWith(file)
  const first = await ask('<CustomerQueryRq iterator="Start"><MaxReturned>3</MaxReturned></CustomerQueryRq>')
  file.customers.splice(0, 1)
  const rest = await ask(
    `<CustomerQueryRq iterator="Continue" iteratorID="${attributeOf(first, 'iteratorID')}"><MaxReturned>3</MaxReturned></CustomerQueryRq>`,
  )
  expect(valuesOf(rest, 'Name')).toHaveLength(1)
})
