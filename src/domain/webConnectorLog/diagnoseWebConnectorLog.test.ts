import { expect, onTestFinished, test, vi } from 'vitest'
import { connectorLog } from '../../../stories/connectorLog'
import { diagnoseWebConnectorLog } from './diagnoseWebConnectorLog'

const options = { applicationName: 'Harbor Lending' }

test('a wrong password is what to put right, and the runs say when', async () => {
  const text = connectorLog(['finished', { application: 'Other Books' }, 'wrongPassword'])
  const diagnosis = await diagnoseWebConnectorLog(text, options)
  const problem = { code: 'wrong_password', webConnectorCode: 'QBWC1040', hresult: null }
  expect(diagnosis).toMatchObject({
    status: 'failing',
    problem,
    runs: [
      { kind: 'update', status: 'failed', problem },
      { status: 'finished', requestCount: 12, problem: null },
    ],
    otherRunCount: 1,
    unreadFiles: [],
  })
  expect(diagnosis.runs[0]?.startedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/)
  expect(diagnosis.summary).toContain('wrong_password QBWC1040')
})

test.each([
  ['fine', connectorLog(['finished', 'nothingToDo'])],
  ['recovered', connectorLog(['unreachable', 'finished'])],
  ['unfinished', connectorLog(['finished', 'cutOff'])],
  ['too_old', connectorLog(['wrongPassword'], { hoursAgo: 24 * 40 })],
  ['no_runs', connectorLog(['finished'], { application: 'Other Books' })],
  ['not_a_log', 'Dear diary'],
  ['not_a_log', ''],
  ['not_a_log', []],
  ['not_a_log', new Blob()],
] as const)('%s', async (status, input) => {
  expect(await diagnoseWebConnectorLog(input, options)).toMatchObject({ status, problem: null })
})

test('several files are one log, in any order, and what is none is named', async () => {
  const older = new File([connectorLog(['finished'], { hoursAgo: 50 })], 'QWCLog1.txt')
  const newer = new File([connectorLog(['dialogOpen'])], 'QWCLog.txt')
  const diary = new File(['Dear diary'], 'diary.txt')
  const diagnosis = await diagnoseWebConnectorLog([newer, diary, older, 'Dear diary'], options)
  expect(diagnosis).toMatchObject({
    status: 'failing',
    problem: { code: 'dialog_open', hresult: '0x80040414' },
    runs: [{ status: 'failed' }, { status: 'finished' }],
    unreadFiles: [
      { name: 'diary.txt', reason: 'not_a_log' },
      { name: null, reason: 'not_a_log' },
    ],
  })
})

const text = connectorLog(['dialogOpen'])
const bytes = new TextEncoder().encode(text)
const utf16 = Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0))
const newer = new File([text], 'QWCLog.txt')
const older = new File([connectorLog(['finished'], { hoursAgo: 50 })], 'QWCLog1.txt')

test.each([
  ['an ArrayBuffer', bytes.buffer, 1],
  ['a Uint8Array', bytes, 1],
  ['a part of a larger one', new Uint8Array([1, 2, ...bytes, 3]).subarray(2, 2 + bytes.length), 1],
  ['a Buffer of Node', Buffer.from(text), 1],
  ['UTF-16 in an ArrayBuffer', utf16.buffer, 1],
  ['UTF-16 as it stands', utf16, 1],
  ['a DataView', new DataView(bytes.buffer), 1],
  ['bytes among files', [older, bytes], 2],
  ['a list of files as inputs have it', { 0: older, 1: newer, length: 2, item: () => null }, 2],
  ['any order of a set', new Set([newer, older]), 2],
  ['a file of another frame', anotherFramesFile(), 1],
] as const)('%s is read', async (_, input, runs) => {
  const diagnosis = await diagnoseWebConnectorLog(input, options)
  expect([diagnosis.status, diagnosis.problem?.code, diagnosis.runs.length]).toEqual(['failing', 'dialog_open', runs])
})

/** Of the same kind, and no instance of this one's classes. */
function anotherFramesFile() {
  return {
    name: 'QWCLog.txt',
    size: newer.size,
    slice: newer.slice.bind(newer),
    [Symbol.toStringTag]: 'File',
  } as unknown as File
}

test.each([undefined, null, 7, {}, [[7]], [[null]]])('%j is no input, and the error says what is', async (input) => {
  await expect(diagnoseWebConnectorLog(input as never, options)).rejects.toThrow(/^A log must be a text/)
})

test('a file that cannot be read is named', async () => {
  const moved = Object.assign(new File(['x'], 'moved.txt'), {
    slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('Gone', 'NotFoundError')) }),
  })
  const { unreadFiles } = await diagnoseWebConnectorLog(moved, options)
  expect(unreadFiles).toEqual([{ name: 'moved.txt', reason: 'unreadable' }])
})

test('says how far it is, and stops for its signal with the reason', async () => {
  const onProgress = vi.fn()
  await diagnoseWebConnectorLog(connectorLog(['finished']), { ...options, onProgress })
  expect(onProgress).toHaveBeenLastCalledWith(100)
  const reason = new DOMException('Too slow', 'TimeoutError')
  const signal = AbortSignal.abort(reason)
  await expect(diagnoseWebConnectorLog(connectorLog(['finished']), { ...options, signal })).rejects.toBe(reason)
})

test.each([new Error('display broke'), new DOMException('display broke', 'NotFoundError')])(
  'an onProgress that throws %o is told of apart, and the log is read to its end',
  async (fault) => {
    const later = vi.spyOn(globalThis, 'queueMicrotask').mockImplementation(() => {})
    onTestFinished(() => later.mockRestore())
    const onProgress = () => {
      throw fault
    }
    const { status, unreadFiles } = await diagnoseWebConnectorLog(connectorLog(['finished']), {
      ...options,
      onProgress,
    })
    expect([status, unreadFiles]).toEqual(['fine', []])
    expect(() => later.mock.calls[0]?.[0]()).toThrow(fault)
  },
)
