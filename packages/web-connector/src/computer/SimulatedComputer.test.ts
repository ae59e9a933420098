import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createCompanyFile } from '../quickbooks/company/createCompanyFile'
import { linkedComputer } from '../testing/linkedComputer'
import { qbxml } from '../testing/qbxml'
import { startQueueServer } from '../testing/queueServer'
import { qwcText } from '../testing/qwcText'
import { createQuickBooksComputer } from './createQuickBooksComputer'
import { agreeToEverything, type QuestionKind } from './Question'
import type { QuickBooksComputer } from './QuickBooksComputer'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 30_000 })
const patiently = { timeout: 20_000 }

async function setUp() {
  const server = await startQueueServer({ requests: [qbxml('<HostQueryRq />')] })
  onTestFinished(server.close)
  return { server, computer: createQuickBooksComputer({ companyFiles: [createCompanyFile({ customers: 2 })] }) }
}

async function questionOf<Kind extends QuestionKind>(computer: QuickBooksComputer, kind: Kind) {
  await expect.poll(() => computer.state.question?.kind, patiently).toBe(kind)
  const { question } = computer.state
  if (!question) throw new Error('No window is open.')
  return question
}

test('a person goes through every window, changes their mind once, and the row appears', async () => {
  const { server, computer } = await setUp()
  const opening = computer.openConfiguration(qwcText(server.url))
  const authorize = await questionOf(computer, 'authorize_web_service')
  expect(authorize).toMatchObject({ appName: 'Ledger Sync', appUrl: `${server.url}/qbwc`, choices: ['ok', 'cancel'] })
  computer.answer(authorize.id, 'ok')
  computer.answer((await questionOf(computer, 'certificate')).id, 'whenever_open')
  const confirmation = await questionOf(computer, 'access_confirmation')
  expect(confirmation).toMatchObject({ access: 'whenever_open', companyName: 'Larry’s Landscaping & Garden Supply' })
  computer.answer(confirmation.id, 'go_back')
  computer.answer((await questionOf(computer, 'certificate')).id, 'always')
  computer.answer((await questionOf(computer, 'access_confirmation')).id, 'done')
  expect(await opening).toEqual({ status: 'added', appName: 'Ledger Sync' })
  expect(computer.state.question).toBeNull()
  expect(computer.state.quickBooks.integratedApplications).toMatchObject([{ access: 'always' }])
})

test('an answer that comes too late, or is not one of the choices, is refused', async () => {
  const { server, computer } = await setUp()
  const opening = computer.openConfiguration(qwcText(server.url))
  const { id } = await questionOf(computer, 'authorize_web_service')
  expect(() => computer.answer(id, 'always')).toThrow(RangeError)
  expect(computer.state.question?.id).toBe(id)
  computer.answer(id, 'cancel')
  expect(() => computer.answer(id, 'cancel')).toThrow('That window is not open.')
  expect(await opening).toEqual({ status: 'cancelled' })
})

test('whoever watches hears of every change, until they stop watching', async () => {
  const { server, computer } = await setUp()
  const seen: (string | null)[] = []
  const stop = computer.subscribe(() => seen.push(computer.state.question?.kind ?? null))
  const opening = computer.openConfiguration(qwcText(server.url))
  computer.answer((await questionOf(computer, 'authorize_web_service')).id, 'cancel')
  await opening
  expect(seen[0]).toBe('authorize_web_service')
  expect(seen.at(-1)).toBeNull()
  stop()
  const count = seen.length
  computer.showDialog('Backup')
  expect(seen).toHaveLength(count)
})

test('the bars move, the row being updated is named, and QuickBooks is busy meanwhile', async () => {
  const requests = Array.from({ length: 4 }, () => qbxml('<HostQueryRq />'))
  const server = await startQueueServer({ requests })
  onTestFinished(server.close)
  const computer = await linkedComputer(server.url)
  const seen = new Set<string>()
  computer.subscribe(() => {
    const { updating, progress, quickBooks } = computer.state
    if (updating) seen.add(`${progress.application}/${progress.total} ${quickBooks.busy ? 'busy' : 'free'}`)
  })
  computer.select('Ledger Sync', true)
  await computer.updateSelected()
  expect([...seen]).toEqual([
    '0/0 free',
    '0/0 busy',
    '25/25 busy',
    '50/50 busy',
    '75/75 busy',
    '100/100 busy',
    '100/100 free',
  ])
  expect(computer.state.updating).toBeNull()
})

test('Update Selected without a tick is QBWC1016, without a password QBWC1030', async () => {
  const { server, computer } = await setUp()
  expect(await computer.updateSelected()).toEqual([])
  expect(computer.state.notice?.code).toBe('QBWC1016')
  const linked = await linkedComputer(server.url)
  linked.remove('Ledger Sync')
  linked.removeStamp(linked.quickBooks.companyFiles[0]?.path ?? '', '{57F3B9B1-86F1-4FCC-B1EE-566DE1813D20}')
  await linked.openConfiguration(qwcText(server.url))
  linked.select('Ledger Sync', true)
  expect(await linked.updateSelected()).toMatchObject([{ outcome: 'failed', code: 'QBWC1030' }])
  expect(server.calls).toEqual([])
})

test('two updates asked for at once run one after the other', async () => {
  const server = await startQueueServer({ requests: [qbxml('<HostQueryRq />')] })
  onTestFinished(server.close)
  const computer = await linkedComputer(server.url)
  await Promise.all([computer.update('Ledger Sync'), computer.update('Ledger Sync')])
  const first = server.order.indexOf('closeConnection')
  expect(server.order.lastIndexOf('serverVersion')).toBe(first + 1)
})

test('the snapshot is plain data without the password', async () => {
  const { server } = await setUp()
  const computer = await linkedComputer(server.url)
  await computer.update('Ledger Sync')
  const text = JSON.stringify(computer.state)
  expect(JSON.parse(text)).toEqual(computer.state)
  expect(text).not.toContain('open sesame')
})

test('what was added, saved and stamped outlives the computer, and the password leaves it only sealed', async () => {
  const { server } = await setUp()
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'quickbooks-computer-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true }))
  const computer = await linkedComputer(server.url, { dataDir })
  computer.select('Ledger Sync', true)
  computer.setAutoRun('Ledger Sync', true)
  computer.switchOff()

  const next = createQuickBooksComputer({ dataDir, companyFiles: [createCompanyFile({ customers: 30 })] })
  onTestFinished(() => next.switchOff())
  expect(next.state.applications).toEqual(computer.state.applications)
  expect(next.state.quickBooks.integratedApplications).toHaveLength(1)
  expect((await next.update('Ledger Sync')).outcome).toBe('completed')

  const kept = readFileSync(path.join(dataDir, 'computer.json'), 'utf8')
  expect(kept).not.toContain('open sesame')
  expect(statSync(path.join(dataDir, 'computer.json')).mode & 0o077).toBe(0)
  expect(statSync(path.join(dataDir, 'windows-user.key')).mode & 0o077).toBe(0)

  writeFileSync(path.join(dataDir, 'windows-user.key'), 'ab'.repeat(32))
  const stranger = createQuickBooksComputer({ dataDir, companyFiles: [createCompanyFile({ customers: 30 })] })
  onTestFinished(() => stranger.switchOff())
  expect(await stranger.update('Ledger Sync')).toMatchObject({ code: 'QBWC1029' })
})

test('a password that is not saved is gone after a restart', async () => {
  const { server } = await setUp()
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'quickbooks-computer-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true }))
  const computer = await linkedComputer(server.url, { dataDir, answers: { ...agreeToEverything, save_password: 'no' } })
  expect((await computer.update('Ledger Sync')).outcome).toBe('completed')
  const next = createQuickBooksComputer({ dataDir })
  expect(next.state.applications).toMatchObject([{ hasPassword: false }])
})

test('a data folder that holds something else is an error, not an empty computer', () => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'quickbooks-computer-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true }))
  writeFileSync(path.join(dataDir, 'computer.json'), '{"applications": 1}')
  expect(() => createQuickBooksComputer({ dataDir })).toThrow()
})
