import { expect, onTestFinished, test, vi } from 'vitest'
import { createVirtualClock } from '../clock/createVirtualClock'
import { createCompanyFile } from '../quickbooks/company/createCompanyFile'
import { linkedComputer } from '../testing/linkedComputer'
import { qbxml } from '../testing/qbxml'
import { startQueueServer } from '../testing/queueServer'
import { qwcText } from '../testing/qwcText'
import { createQuickBooksComputer, type QuickBooksComputerOptions } from './createQuickBooksComputer'
import { agreeToEverything } from './Question'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 30_000 })
const patiently = { timeout: 20_000 }
const halfAnHour = 30 * 60_000

async function autoRunning(options: QuickBooksComputerOptions = {}) {
  const server = await startQueueServer({ requests: [qbxml('<HostQueryRq />')] })
  onTestFinished(server.close)
  const clock = createVirtualClock()
  const computer = await linkedComputer(server.url, { clock, ...options })
  onTestFinished(() => computer.switchOff())
  computer.setAutoRun('Ledger Sync', true)
  const signIns = () => server.order.filter((operation) => operation === 'authenticate').length
  return { server, clock, computer, signIns }
}

test('with the start-up entry, Auto-Run goes on after Windows was restarted', async () => {
  const { clock, computer, signIns } = await autoRunning()
  expect(computer.state.startsWithWindows).toBe(true)
  computer.restartWindows()
  expect(computer.state).toMatchObject({ connectorRunning: true, quickBooks: { running: false, openFile: null } })
  clock.advance(halfAnHour)
  await expect.poll(signIns, patiently).toBe(1)
})

test('without the start-up entry nothing runs until somebody starts the Web Connector, and then what is due runs', async () => {
  const { clock, computer, signIns } = await autoRunning()
  computer.setStartsWithWindows(false)
  computer.restartWindows()
  expect(computer.state).toMatchObject({ connectorRunning: false, startsWithWindows: false })
  clock.advance(10 * halfAnHour)
  expect([signIns(), computer.state.updating]).toEqual([0, null])
  computer.startConnector()
  clock.advance(0)
  await expect.poll(signIns, patiently).toBe(1)
})

test('with Auto-Run off, only Update Selected calls the server', async () => {
  const { clock, computer, signIns } = await autoRunning()
  computer.setAutoRun('Ledger Sync', false)
  clock.advance(10 * halfAnHour)
  expect([signIns(), computer.state.applications[0]?.nextRunAt]).toEqual([0, null])
  computer.select('Ledger Sync', true)
  await computer.updateSelected()
  expect(signIns()).toBe(1)
})

test('a password that was typed but not saved is gone after a restart, a saved one is not', async () => {
  const saved = await autoRunning()
  saved.computer.restartWindows()
  expect(saved.computer.state.applications).toMatchObject([{ hasPassword: true, autoRun: true }])
  const typed = await autoRunning({ answers: { ...agreeToEverything, save_password: 'no' } })
  typed.computer.restartWindows()
  expect(typed.computer.state.applications).toMatchObject([{ hasPassword: false, autoRun: true }])
})

test('a restart cuts off an update, and the next one begins anew', async () => {
  const { computer, server } = await autoRunning()
  let goOn = () => {}
  computer.quickBooks.faults.beforeRequest = () => new Promise((resolve) => (goOn = resolve))
  const update = computer.update('Ledger Sync')
  await expect.poll(() => computer.state.quickBooks.busy, patiently).toBe(true)
  computer.restartWindows()
  goOn()
  expect(await update).toMatchObject({ outcome: 'failed' })
  expect(server.order).not.toContain('closeConnection')
  delete computer.quickBooks.faults.beforeRequest
  computer.openCompanyFile(computer.quickBooks.companyFiles[0]?.path ?? '')
  expect(await computer.update('Ledger Sync')).toMatchObject({ outcome: 'completed' })
})

test('Windows isn’t restarted over a window that waits for an answer', async () => {
  const server = await startQueueServer()
  onTestFinished(server.close)
  const computer = createQuickBooksComputer({ companyFiles: [createCompanyFile({ customers: 2 })] })
  const opening = computer.openConfiguration(qwcText(server.url))
  expect(() => computer.restartWindows()).toThrow(RangeError)
  expect(() => computer.moveToNewComputer()).toThrow(RangeError)
  computer.answer(computer.state.question?.id ?? '', 'cancel')
  await opening
  computer.restartWindows()
})

test('a new PC has the company file with its stamp and permissions, and nothing else of the old one', async () => {
  const { computer, server } = await autoRunning()
  const permissions = computer.state.quickBooks.integratedApplications
  computer.moveToNewComputer('NEW-PC')
  expect(computer.state).toMatchObject({
    machineName: 'NEW-PC',
    connectorInstalled: false,
    connectorRunning: false,
    applications: [],
    quickBooks: { running: true, integratedApplications: permissions },
  })
  computer.installConnector()
  expect(computer.state).toMatchObject({ connectorRunning: true, startsWithWindows: true })
  expect(await computer.openConfiguration(qwcText(server.url))).toMatchObject({ code: 'QBWC1039' })
  const another = qwcText(server.url, {
    OwnerID: '{22222222-86F1-4FCC-B1EE-566DE1813D20}',
    FileID: '{33333333-33D9-4815-AC85-BC87A7E7D1EB}',
  })
  expect(await computer.openConfiguration(another)).toMatchObject({ status: 'added' })
})

test('two PCs with one company file: the old one keeps its row, the new one needs its own registration', async () => {
  const { computer: old, server } = await autoRunning()
  const next = createQuickBooksComputer({
    machineName: 'NEW-PC',
    companyFiles: old.quickBooks.companyFiles,
    answers: agreeToEverything,
  })
  expect(await next.openConfiguration(qwcText(server.url))).toMatchObject({ code: 'QBWC1039' })
  expect(await old.update('Ledger Sync')).toMatchObject({ outcome: 'completed' })
})

test('a company file that is in use elsewhere doesn’t open: QuickBooks says so, and nothing can be added meanwhile', async () => {
  const server = await startQueueServer()
  onTestFinished(server.close)
  const file = createCompanyFile({ customers: 2 })
  const computer = createQuickBooksComputer({ companyFiles: [file], answers: agreeToEverything })
  computer.closeCompanyFile()
  computer.quickBooks.faults.inUseElsewhere = new Set([file.path])
  computer.openCompanyFile(file.path)
  expect(computer.state.quickBooks).toMatchObject({ openFile: null, dialog: 'This company file is in use' })
  expect(await computer.openConfiguration(qwcText(server.url))).toMatchObject({
    code: 'QBWC1022',
    text: expect.stringContaining('0x80040414'),
  })
  delete computer.quickBooks.faults.inUseElsewhere
  computer.closeDialog()
  computer.openCompanyFile(file.path)
  expect(await computer.openConfiguration(qwcText(server.url))).toMatchObject({ status: 'added' })
})
