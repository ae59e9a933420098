import { expect, test, vi } from 'vitest'
import type { QuickBooksComputer } from '../computer/QuickBooksComputer'
import { createCompanyFile } from '../quickbooks/company/createCompanyFile'
import { queuedUpdate } from '../testing/queuedUpdate'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 30_000 })

test('connectionError names another file, and the update goes on with it', async () => {
  const other = createCompanyFile({ name: 'Other Co', path: 'C:\\other.qbw', customers: 1 })
  const { server, computer, update } = await queuedUpdate(
    { replies: { authenticate: [['{TICKET}', 'C:\\gone.qbw', '', '']], connectionError: ['C:\\OTHER.qbw'] } },
    { companyFiles: [createCompanyFile({ customers: 1 }), other] },
  )
  computer.quickBooks.setAccess(other.path, 'Ledger Sync', 'always')
  computer.closeQuickBooks()
  expect((await update()).outcome).toBe('completed')
  const call = server.calls.find(({ operation }) => operation === 'connectionError')
  expect(call?.parameters).toEqual({
    ticket: '{TICKET}',
    hresult: '0x80040408',
    message: 'Could not start QuickBooks.',
  })
  expect(computer.state.quickBooks).toMatchObject({ running: false, unattended: false, busy: false })
})

test('connectionError is asked again a few times and no more', async () => {
  const { server, computer, update } = await queuedUpdate({
    replies: { connectionError: Array.from({ length: 20 }, () => 'C:\\') },
  })
  computer.showDialog('Update available')
  expect(await update()).toMatchObject({ outcome: 'failed', code: 'QBWC1013', requestCount: 0 })
  expect(server.order.filter((operation) => operation === 'connectionError')).toHaveLength(4)
  expect(server.order.at(-1)).toBe('closeConnection')
})

test.each([
  ['a dialog is showing', '0x80040414', (computer: QuickBooksComputer) => computer.showDialog('Backup')],
  ['QuickBooks is closed', '0x80040416', (computer: QuickBooksComputer) => computer.closeQuickBooks()],
  ['no company file is open', '0x80040416', (computer: QuickBooksComputer) => computer.closeCompanyFile()],
])('when %s, the server hears %s and DONE ends the update', async (_what, hresult, prepare) => {
  const { server, computer, update } = await queuedUpdate({ replies: { connectionError: ['DONE'] } })
  prepare(computer)
  expect(await update()).toMatchObject({ outcome: 'failed', code: 'QBWC1013' })
  expect(server.calls.at(-2)?.parameters).toMatchObject({ hresult })
  expect(computer.readLog()).toContain(
    `QBWC1013: Error connecting to QuickBooks. Error message returned from QuickBooks: ${hresult}`,
  )
})

test('another company file that is open is 0x8004040A', async () => {
  const files = [createCompanyFile({ customers: 1 }), createCompanyFile({ name: 'Other', customers: 1 })] as const
  const { server, computer, update } = await queuedUpdate(
    { replies: { authenticate: [['{TICKET}', files[0].path, '', '']] } },
    { companyFiles: [...files] },
  )
  computer.openCompanyFile(files[1].path)
  expect((await update()).code).toBe('QBWC1013')
  expect(server.calls.find(({ operation }) => operation === 'connectionError')?.parameters.hresult).toBe('0x8004040A')
})

test('a company file that another machine is updating is left alone', async () => {
  const file = createCompanyFile({ customers: 1 })
  const { update } = await queuedUpdate({}, { companyFiles: [file] })
  file.marks.extensions
    .get('{57F3B9B1-86F1-4FCC-B1EE-566DE1813D20}')
    ?.set('AppLock', 'LOCKED:LAPTOP:639292284000000000')
  expect(await update()).toMatchObject({
    outcome: 'failed',
    lastResult: 'Another Web Connector (LAPTOP) is updating this company file.',
  })
})
