import { expect, test, vi } from 'vitest'
import { createLogReader } from './createLogReader'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 60_000 })

const run = [
  "20260310.03:00:00 UTC\t: QBWebConnector.WebServiceManager.DoUpdateSelected() : updateWS() for application = 'Harbor' has STARTED",
  "20260310.03:00:01 UTC\t: QBWebConnector.SOAPWebService.do_authenticate() : Authenticating to application 'Harbor', username = 'conn_1'",
  '20260310.03:00:02 UTC\t: QBWebConnector.SOAPWebService.do_connectionError() : QBWC1013: Error 0x80040414 C:\\Books\\Rock.QBW',
  'More of it, with <hresult="80040414"> and jane@example.com',
  '20260310.03:00:03 UTC\t: QBWebConnector.RegistryManager.setUpdateLock() : **** Update session unlocked ****',
  '',
].join('\r\n')

const hostile = [
  'UTC',
  ' UTC : ',
  '\\',
  'C:\\',
  '<',
  '"',
  "'",
  '() : ',
  '\0',
  '\u{1f600}',
  '\r',
  '\n',
  'QBWC',
  '=',
  '@',
  'a.',
  '  ',
  '<?xml',
]

/** The same numbers on every run. */
function randomNumbers(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % below
  }
}

function read(text: string) {
  const reader = createLogReader('Harbor')
  for (let from = 0; from < text.length; from += 1 << 20) reader.read(text.slice(from, from + (1 << 20)))
  return reader.finish()
}

test('no change to a log makes the reader fail', () => {
  const random = randomNumbers(7)
  for (let round = 0; round < 3000; round += 1) {
    let text = run + run
    for (let change = random(12); change >= 0; change -= 1) {
      const at = random(text.length)
      const chunk = hostile[random(hostile.length)]!.repeat(1 + random(40))
      text = text.slice(0, at) + chunk + text.slice(at + random(30))
    }
    for (const { startedAt, problem } of read(text).runs) {
      expect(startedAt.getTime()).not.toBeNaN()
      expect(problem?.message ?? '').not.toContain('jane@example.com')
    }
  }
})

test.each([
  ['a usual log', run],
  ['one line without end', 'x'],
  ['lines that nearly are records', '20260310.03:00:00 UTC UTC UTC  :\n'],
  ...hostile.map((chunk) => [`nothing but ${JSON.stringify(chunk)}`, chunk]),
  ...hostile.map((chunk) => [
    `errors full of ${JSON.stringify(chunk)}`,
    `20260310.03:00:02 UTC : Y() : Authenticating to application 'Harbor', username = 'a'\n20260310.03:00:02 UTC : X() : QBWC1012: ${chunk.repeat(1000)}\n`,
  ]),
] as [string, string][])('5 MB of %s are read in less than a second', (_, chunk) => {
  const text = chunk.repeat(Math.ceil((5 << 20) / chunk.length))
  // The processor's time, not the clock's: other work may share the machine.
  const before = process.cpuUsage()
  read(text)
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000)
})
