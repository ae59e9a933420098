import { expect, test, vi } from 'vitest'
import { logEncoding, readLogFiles } from './readLogFiles'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 60_000 })

const applicationName = 'Café Lending'
const text = [
  `20260310.03:00:00 UTC\t: WebServiceManager.DoUpdateSelected() : updateWS() for application = '${applicationName}' has STARTED`,
  '20260310.03:00:02 UTC\t: SOAPWebService.do_closeConnection() : Received from closeConnection():<ccResponse="OK">',
  '20260310.03:00:03 UTC\t: RegistryManager.setUpdateLock() : Update session unlocked',
].join('\r\n')

const utf16 = new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0)).buffer)
const windows = Uint8Array.from(text, (letter) => letter.charCodeAt(0))

test.each([
  ['UTF-8', text],
  ['UTF-8 with its mark', `\uFEFF${text}`],
  ['UTF-16', utf16],
  ['Windows’ own', windows],
] as const)('%s', async (_, bytes) => {
  const { runs } = await readLogFiles([new Blob([bytes])], { applicationName })
  expect(runs).toMatchObject([{ status: 'finished' }])
})

test('an empty file is no log', async () => {
  expect(await readLogFiles([new Blob()], { applicationName })).toMatchObject({ isLog: false, runs: [] })
})

test('a large one is read in chunks, and says how far it has come', async () => {
  const seen: number[] = []
  const onProgress = (percent: number) => void seen.push(percent)
  const { runs } = await readLogFiles([new Blob(['x\n'.repeat(3 << 20), text])], { applicationName, onProgress })
  expect(runs).toHaveLength(1)
  expect(seen.at(-1)).toBe(100)
  expect(seen).toEqual(seen.toSorted((one, other) => one - other))
  expect(seen.length).toBeGreaterThan(5)
})

test('of more than can be read only the end counts', async () => {
  const line = new Blob([`${'x'.repeat(2 << 20)}\n`])
  const huge = new Blob([`${text}\r\n`, ...Array.from({ length: 26 }, () => line), text])
  expect((await readLogFiles([huge], { applicationName })).runs).toHaveLength(1)
})

test('reading can be given up', async () => {
  const signal = AbortSignal.abort()
  await expect(readLogFiles([new Blob([text])], { applicationName, signal })).rejects.toThrow('abort')
})

const record = (second: number, text: string) => `20260310.03:00:${String(second).padStart(2, '0')} UTC\t: ${text}\r\n`
const header = 'Log file initialized at Tuesday, March 10, 2026 - 3:00 AM UTC\r\nTimestamp format used: UTC\r\n'
const begins = `WebServiceManager.DoUpdateSelected() : updateWS() for application = '${applicationName}' has STARTED`
const closes = 'SOAPWebService.do_closeConnection() : Received from closeConnection():<ccResponse="OK">'
const unlocks = 'RegistryManager.setUpdateLock() : Update session unlocked'
const asks = (request: number) => `SOAPWebService.ProcessRequestXML() : Processing request #${request}`
const fails = 'SOAPWebService.do_authenticate() : QBWC1040: no'
const lines = [begins, fails, unlocks, begins, asks(1), asks(1), asks(2), closes, unlocks, begins, closes].map(
  (said, at) => record(Math.floor(at / 2), said),
)
const whole = [header, ...lines].join('')
const file = (content: string, name = 'QWCLog.txt') => new File([content], name)
const readAll = (...files: File[]) => readLogFiles(files, { applicationName })

// Not within its first second: two files that begin at one time can't be told apart.
test.each(lines.map((_, at) => at).filter((at) => at !== 1))(
  'a log cut before its line %i is read as one, in either order',
  async (at) => {
    const older = file(header + lines.slice(0, at).join(''), 'QWCLogOld.txt')
    const newer = file(header + lines.slice(at).join(''))
    const expected = { ...(await readAll(file(whole))), skippedFiles: [] }
    expect(expected.runs).toMatchObject([
      { status: 'finished' },
      { status: 'finished', requests: 2 },
      { status: 'failed' },
    ])
    expect(await readAll(older, newer)).toEqual(expected)
    expect(await readAll(newer, older)).toEqual(expected)
  },
)

test.each(lines.map((_, at) => at))('a copy that ends at line %i doubles nothing', async (at) => {
  const copy = file(header + lines.slice(0, at).join(''), 'QWCLog (1).txt')
  const expected = await readAll(file(whole))
  expect(await readAll(copy, file(whole))).toEqual(expected)
  expect(await readAll(file(whole), copy, file(whole))).toEqual(expected)
})

test('a file that begins hours later ends the run before it', async () => {
  const later = record(0, closes).replace('.03:', '.09:')
  expect((await readAll(file(record(0, begins)), file(later))).runs).toMatchObject([{ status: 'unfinished' }])
})

test('files of two computers are told in the order of time, each run whole', async () => {
  const here = file([0, 20].map((at) => record(at, begins) + record(at + 1, closes) + record(at + 2, unlocks)).join(''))
  const there = file(record(10, begins) + record(11, fails) + record(12, unlocks))
  const { runs } = await readAll(here, there)
  expect(runs.map(({ status }) => status)).toEqual(['finished', 'failed', 'finished'])
})

test('a file that breaks off, or is none of the Web Connector’s, is named, and the others are read', async () => {
  const moved = file(whole, 'moved.txt')
  moved.slice = () => {
    throw new DOMException('gone', 'NotFoundError')
  }
  const { runs, isLog, skippedFiles } = await readAll(file('Dear Sir', 'letter.txt'), moved, file(whole))
  expect(runs).toHaveLength(3)
  expect(isLog).toBe(true)
  expect(skippedFiles).toMatchObject([
    { name: 'moved.txt', reason: 'unreadable' },
    { name: 'letter.txt', reason: 'not_a_log' },
  ])
})

test('of several, too, only the end of all together is read', async () => {
  const full = new Blob(['x'.repeat(51 << 20)])
  const older = new File([record(0, begins), record(0, closes), full], 'QWCLogOld.txt')
  const { runs, skippedFiles } = await readAll(older, file(record(9, begins) + record(9, fails)))
  expect(runs).toMatchObject([{ status: 'failed' }])
  expect(skippedFiles).toEqual([])
  expect(await readAll(older)).toMatchObject({ isLog: true, runs: [], skippedFiles: [] })
})

const bytes = (...values: number[]) => Uint8Array.from(values)

test.each([
  ['plain', bytes(0x4c, 0x6f), 'utf-8'],
  ['a byte order mark', bytes(0xef, 0xbb, 0xbf, 0x4c), 'utf-8'],
  ['a letter that the first chunk cuts', bytes(0x4c, 0xc3), 'utf-8'],
  ['nothing', bytes(), 'utf-8'],
  ['an accent of Windows', bytes(0x43, 0x61, 0x66, 0xe9, 0x20), 'windows-1252'],
  ['UTF-16 with its mark', bytes(0xff, 0xfe, 0x4c, 0), 'utf-16le'],
  ['UTF-16 without', bytes(0x4c, 0, 0x6f, 0), 'utf-16le'],
  ['UTF-16 the other way round', bytes(0xfe, 0xff, 0, 0x4c), 'utf-16be'],
] as const)('%s', (_, head, encoding) => {
  expect(logEncoding(head)).toBe(encoding)
})
