import { expect, test } from 'vitest'
import { call, refusal, signUp, withApiKey } from '../../test/signUp'
import { sharedService } from '../../test/sharedService'
import { startService } from '../../test/startService'
import { bookkeeping, record } from './test/bookkeeping'

const shared = sharedService()

test('a server reads each record with every field that QuickBooks gave, and both times of its change', async () => {
  const now = new Date('2026-03-02T15:04:00.000Z')
  const { store, records } = await bookkeeping(await startService({}, { now: () => now }))
  const data = { TxnID: '1', CustomerRef: { ListID: '7' }, InvoiceLineRet: [{ Amount: '1.00' }, { Amount: '2.00' }] }
  await store('invoices', [{ recordId: '1', modifiedAt: '2026-03-01T10:00:00.000Z', body: JSON.stringify(data) }])
  expect((await records('invoices')).results).toEqual([
    {
      id: '1',
      dataType: 'invoices',
      modifiedDate: now.toISOString(),
      sourceModifiedDate: '2026-03-01T10:00:00.000Z',
      isDeleted: false,
      data,
    },
  ])
  expect((await records('bills')).totalResults).toBe(0)
})

test('the pages of a listing have each record once, though records change while they are turned', async () => {
  const { store, records } = await bookkeeping(shared())
  const all = Array.from({ length: 250 }, (_, index) => record(`id-${String(index).padStart(3, '0')}`, 'first'))
  await store('invoices', all.toReversed())
  const seen: string[] = []
  for (let page = 1; page <= 3; page += 1) {
    seen.push(...(await records('invoices', `?page=${page}&pageSize=100`)).results.map(({ id }) => id))
    await store(
      'invoices',
      [all[0], all[120], all[240]].map((one) => record(one?.recordId ?? '', `after page ${page}`)),
    )
  }
  expect(seen).toEqual(all.map(({ recordId }) => recordId))
})

test('deleted records are left out until they are asked for, by a condition or by a time', async () => {
  let now = new Date('2026-03-02T15:00:00.000Z')
  const { store, remove, records } = await bookkeeping(await startService({}, { now: () => now }))
  await store('invoices', [record('1', 'kept'), record('2', 'deleted later'), record('3', 'changed later')])
  now = new Date('2026-03-02T16:00:00.000Z')
  await store('invoices', [record('3', 'changed')])
  await remove('invoices', '2')
  const ids = async (query: string) => (await records('invoices', query)).results.map(({ id }) => id)
  expect(await ids('')).toEqual(['1', '3'])
  expect(await ids('?query=isDeleted%3Dtrue')).toEqual(['2'])
  expect(await ids('?query=isDeleted!%3Dnone')).toEqual(['1', '2', '3'])
  expect(await ids('?modifiedSince=2026-03-02T16:00:00Z')).toEqual(['2', '3'])
  expect(await ids('?modifiedSince=2026-03-02T16:00:00Z&query=isDeleted%3Dfalse')).toEqual(['3'])
  expect(await ids('?modifiedSince=2026-03-02T16:00:01Z')).toEqual([])
  const { results } = await records('invoices', '?query=id%3D2%26%26isDeleted%3Dtrue')
  expect(results).toMatchObject([{ isDeleted: true, data: { Memo: 'deleted later' } }])
})

test('records are sorted by a time of either clock, those without one first', async () => {
  let now = new Date('2026-03-02T15:00:00.000Z')
  const { store, records } = await bookkeeping(await startService({}, { now: () => now }))
  for (const [id, modifiedAt] of [
    ['b', '2026-03-01T00:00:00.000Z'],
    ['a', null],
    ['c', '2026-02-01T00:00:00.000Z'],
  ] as const) {
    now = new Date(now.getTime() + 1000)
    await store('bills', [record(id, 'x', modifiedAt)])
  }
  const ids = async (orderBy: string) => (await records('bills', `?orderBy=${orderBy}`)).results.map(({ id }) => id)
  expect(await ids('-modifiedDate')).toEqual(['c', 'a', 'b'])
  expect(await ids('sourceModifiedDate')).toEqual(['a', 'c', 'b'])
  expect(await ids('-id')).toEqual(['c', 'b', 'a'])
})

test('a page’s token doesn’t open the books, nor does another company’s path', async () => {
  const service = shared()
  const { api, connectionPath } = await signUp(service)
  const { companyPath, connectionId } = await bookkeeping(service)
  for (const path of ['/data/invoices', '/changes']) {
    expect((await refusal(await api('GET', `${connectionPath}${path}`))).status).toBe(401)
    expect((await refusal(await call(service, 'GET', `${connectionPath}${path}`))).status).toBe(401)
  }
  const { get } = await bookkeeping(service)
  expect((await refusal(await get('/data/dreams'))).status).toBe(404)
  const elsewhere = `${companyPath.replace(/[^/]+$/, 'none')}/connections/${connectionId}/changes`
  expect((await refusal(await call(service, 'GET', elsewhere, { headers: withApiKey }))).status).toBe(404)
})

test.each(['?modifiedSince=yesterday', '?query=Memo%3Dx', '?orderBy=Memo', '?pageSize=5001'])(
  'a listing of records refuses %s by the name of the field',
  async (query) => {
    const { get } = await bookkeeping(shared())
    const field = /\?(\w+)=/.exec(query)?.[1]
    expect(await refusal(await get(`/data/invoices${query}`))).toMatchObject({ status: 400, fields: [field] })
  },
)
