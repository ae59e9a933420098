import { test, vi } from 'vitest'
import { addRecord, createCompanyFile, invoiceLines, companyRecords } from 'web-connector'
import { startService } from '../../test/startService'
import { newConnection } from '../qbwc/test/newConnection'
import { openComputer } from '../qbwc/test/openComputer'
vi.setConfig({ testTimeout: 600_000 })
test('t01', async () => {
  const file = createCompanyFile({ customers: 3, items: 5, invoices: 0, payments: 0, bills: 0 })
  const connection = await newConnection(await startService({}))
  const { computer, update } = await openComputer(connection, { companyFiles: [file], settings: { interfere: (op) => { console.log(Date.now() % 1e6, op); return 'send' } } })
  const t = Date.now()
  for (let count = 0; count < 40; count += 1) addRecord(file, 'invoices', { lines: invoiceLines(file, 3000) }, computer.now())
  console.log('added', Date.now() - t)
  console.log(await update(), Date.now() - t)
  companyRecords(file)
  console.log('records', Date.now() - t)
})
