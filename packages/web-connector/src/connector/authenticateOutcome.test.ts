import { expect, onTestFinished, test, vi } from 'vitest'
import { createVirtualClock } from '../clock/createVirtualClock'
import { linkedComputer } from '../testing/linkedComputer'
import { qbxml } from '../testing/qbxml'
import { startQueueServer } from '../testing/queueServer'
import type { Reply } from '../testing/soapServer'
import { authenticateOutcome } from './authenticateOutcome'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 30_000 })
const patiently = { timeout: 20_000 }

const postponed = 'Update postponed by application.'

// Intuit's table: verdict, seconds to postpone, least interval, what the Status column says, next run, Every_Min.
const documented: [answer: string[], lastResult: string, nextRunAfter: number, everyMinutes: number][] = [
  [['', '', ''], 'OK', 1800, 30],
  [['', '120', ''], postponed, 120, 30],
  [['', '', '3600'], 'OK', 3600, 60],
  [['', '120', '3600'], postponed, 120, 60],
  [['NONE', '120', ''], postponed, 120, 30],
  [['nvu', '120', ''], postponed, 120, 30],
  [['busy', '120', ''], postponed, 120, 30],
  [['none', '', '3600'], 'No Data Exchange', 3600, 60],
  [['NVU', '', '3600'], 'Invalid password for username', 3600, 60],
  [['Busy', '', '3600'], 'Application Busy', 3600, 60],
  [['none', '120', '3600'], postponed, 120, 60],
]

async function autoRunning(authenticate: Reply[]) {
  const clock = createVirtualClock('2026-11-02T15:00:00Z')
  const server = await startQueueServer({ requests: [qbxml('<HostQueryRq />')], replies: { authenticate } })
  onTestFinished(server.close)
  const computer = await linkedComputer(server.url, { clock })
  computer.setAutoRun('Ledger Sync', true)
  const row = () => {
    const [application] = computer.state.applications
    if (!application) throw new Error('The row is gone.')
    return application
  }
  return { clock, server, computer, row }
}

test.each(documented)('authenticate answering %j', async (answer, lastResult, nextRunAfter, everyMinutes) => {
  const { server, computer, row } = await autoRunning([['{TICKET}', ...answer]])
  await computer.update('Ledger Sync')
  const nextRunAt = new Date(Date.parse('2026-11-02T15:00:00Z') + nextRunAfter * 1000).toISOString()
  expect(row()).toMatchObject({ lastResult, nextRunAt, everyMinutes })
  expect(server.calls.at(-1)).toMatchObject({ operation: 'closeConnection', parameters: { ticket: '{TICKET}' } })
  expect(server.order.includes('sendRequestXML')).toBe(lastResult === 'OK')
})

test('without Auto-Run nothing can be postponed', () => {
  expect(authenticateOutcome(['t', '', '120', ''], false)).toEqual({ kind: 'run', companyFile: '', minimumSeconds: 0 })
  expect(authenticateOutcome(['t', 'none', '120', ''], false)).toMatchObject({
    kind: 'stop',
    lastResult: 'No Data Exchange',
  })
})

test('two strings are enough, and what is no number of seconds is no wish', () => {
  expect(authenticateOutcome(['t', 'C:\\a.qbw'], true)).toMatchObject({ kind: 'run', companyFile: 'C:\\a.qbw' })
  expect(authenticateOutcome(['t', '', 'soon', '-5'], true)).toMatchObject({ kind: 'run', minimumSeconds: 0 })
})

test('a wrong password shows as QBWC1040, the right one clears it', async () => {
  const { computer, row } = await autoRunning([])
  await computer.enterPassword('Ledger Sync', 'wrong')
  expect(await computer.update('Ledger Sync')).toMatchObject({ outcome: 'failed', code: 'QBWC1040' })
  expect(row()).toMatchObject({ statusCode: 'QBWC1040', lastResult: 'Invalid password for username' })
  await computer.enterPassword('Ledger Sync', 'open sesame')
  await computer.update('Ledger Sync')
  expect(row()).toMatchObject({ statusCode: null, lastResult: 'OK' })
})

test('Auto-Run starts an update when the interval is over, and again after that', async () => {
  const { clock, server, row } = await autoRunning([
    ['t', 'none'],
    ['t', 'none'],
    ['t', 'none'],
  ])
  expect(row().nextRunAt).toBe('2026-11-02T15:30:00.000Z')
  clock.advance(29 * 60_000)
  expect(server.calls).toEqual([])
  clock.advance(60_000)
  await expect.poll(() => row().nextRunAt, patiently).toBe('2026-11-02T16:00:00.000Z')
  expect(row().lastRunAt).toBe('2026-11-02T15:30:00.000Z')
  clock.advance(30 * 60_000)
  await expect
    .poll(() => server.order.filter((operation) => operation === 'closeConnection'), patiently)
    .toHaveLength(2)
})

test('Auto-Run stays off once it is unticked, the row removed or the power gone', async () => {
  for (const stop of ['untick', 'remove', 'power'] as const) {
    const { clock, server, computer } = await autoRunning([])
    if (stop === 'untick') computer.setAutoRun('Ledger Sync', false)
    if (stop === 'remove') computer.remove('Ledger Sync')
    if (stop === 'power') computer.switchOff()
    clock.advance(24 * 3600_000)
    expect(server.calls).toEqual([])
  }
})

test('a person who picks less than the server’s limit gets the limit and is told', async () => {
  const { computer, row } = await autoRunning([['t', 'none', '', '3600']])
  await computer.update('Ledger Sync')
  computer.setEveryMinutes('Ledger Sync', 5)
  expect(row().everyMinutes).toBe(60)
  expect(computer.state.notice?.text).toContain('every 60 minutes')
  computer.setEveryMinutes('Ledger Sync', 90)
  expect(row().everyMinutes).toBe(90)
  expect(() => computer.setEveryMinutes('Ledger Sync', 0.5)).toThrow(RangeError)
})
