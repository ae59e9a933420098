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
