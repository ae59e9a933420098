import { createServerClient } from 'connections-sdk/server'
import Database from 'libsql'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as z from 'zod/mini'
import { expect, onTestFinished, test, vi } from 'vitest'
import { addRecord, createCompanyFile, editRecord } from 'web-connector'
import { copyInvoices } from '../../../examples/copy-invoices/src/copyInvoices.mjs'
import { newConnection } from '../src/qbwc/test/newConnection'
import { openComputer } from '../src/qbwc/test/openComputer'
import { testClock } from '../src/qbwc/test/testClock'
import { startService, testApiKey } from './startService'

vi.setConfig({ testTimeout: 120_000 })

const rowSchema = z.object({ id: z.string(), number: z.nullable(z.string()), customer: z.string() })

async function copyFile() {
  const folder = await mkdtemp(path.join(tmpdir(), 'copy-invoices-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const file = path.join(folder, 'invoices.sqlite')
  return {
    file,
    read() {
      const database = new Database(file)
      const rows = z.parse(z.array(rowSchema), database.prepare('select * from invoices').all())
      database.close()
      return new Map(rows.map(({ id, number, customer }) => [id, `${number} ${customer}`]))
    },
  }
}

test('the example copies every invoice of a company, goes on after a stop, and follows what changes in QuickBooks', async () => {
  const clock = testClock('2026-03-02T18:00:00.000Z')
  const service = await startService({}, { now: clock.now })
  const connection = await newConnection(service)
  const books = createCompanyFile({ customers: 20, invoices: 1300 })
  const { update } = await openComputer(connection, { companyFiles: [books] })
  const expected = () =>
    new Map(books.invoices.map(({ txnId, refNumber, customer }) => [txnId, `${refNumber} ${customer.fullName}`]))
  await update()

  let isStopped = false
  const client = createServerClient({
    baseUrl: service.url,
    apiKey: testApiKey,
    fetch: async (input, init) => {
      if (isStopped) throw new DOMException('The power went out.', 'AbortError')
      if (String(input).includes('/changes?after=')) isStopped = true
      return fetch(input, init)
    },
  })
  const { file, read } = await copyFile()
  const copy = () => copyInvoices(client, connection, file)
  await expect(copy()).rejects.toThrow()
  const copied = read().size
  expect(copied).toBeGreaterThan(0)
  expect(copied).toBeLessThan(1300)

  isStopped = false
  const whole = createServerClient({ baseUrl: service.url, apiKey: testApiKey })
  expect(await copyInvoices(whole, connection, file)).toBe(1300 - copied)
  expect(read()).toEqual(expected())

  clock.pass(30)
  const [first] = books.invoices
  if (first === undefined) throw new Error('The company file has no invoice.')
  editRecord(first, { refNumber: 'R-1' }, clock.now())
  addRecord(books, 'invoices', {}, clock.now())
  clock.pass(60)
  await update()
  expect(await copyInvoices(whole, connection, file)).toBe(2)
  expect(read()).toEqual(expected())
  expect(await copyInvoices(whole, connection, file)).toBe(0)
})
