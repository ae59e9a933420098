import { afterEach, expect, test, vi } from 'vitest'
import { fakeApiServer } from '../../../test/node/fakeApi'
import { type ScriptedAnswer, scriptedFetch } from '../../../test/node/scriptedFetch'
import { thrown } from '../../../test/node/thrown'
import { downloadConfiguration, downloadConnector } from '../downloads'
import { download } from './download'
import { createTransport } from './transport'

const fakeApi = fakeApiServer()
afterEach(() => vi.useRealTimers())

function line(answer: ScriptedAnswer) {
  const { fetch } = scriptedFetch(answer)
  return createTransport({ baseUrl: 'https://api.test', companyId: 'c', getAccessToken: () => 't', fetch })
}

/** A body that the test feeds. */
function fedBody(headers: Record<string, string> = {}) {
  let feed: ReadableStreamDefaultController<Uint8Array> | undefined
  const answer = ({ signal }: Request) => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        feed = controller
        signal.addEventListener('abort', () => controller.error(signal.reason))
      },
    })
    return new Response(body, { headers })
  }
  return { answer, feed: () => feed as ReadableStreamDefaultController<Uint8Array> }
}

test('the installer comes whole, with progress from nothing to all', async () => {
  const { api, transport } = fakeApi({ scenario: 'requirementsConfirmed' })
  const progress: [number, number | null][] = []
  const { fileName, blob } = await downloadConnector(transport, api.connectionId, {
    onProgress: (received, total) => progress.push([received, total]),
  })
  const manifest = api.quickBooksDesktop().connector
  expect([fileName, blob.size]).toEqual([manifest?.fileName, manifest?.sizeBytes])
  expect(progress[0]).toEqual([0, manifest?.sizeBytes])
  expect(progress.at(-1)).toEqual([manifest?.sizeBytes, manifest?.sizeBytes])
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer())
  expect(Buffer.from(digest).toString('hex')).toBe(manifest?.sha256)
  expect(api.quickBooksDesktop().setup.connectorDownloadedAt).not.toBeNull()
})

test('the configuration file is the same registration every time', async () => {
  const { api, transport } = fakeApi({ scenario: 'connectorInstalled' })
  const first = await downloadConfiguration(transport, api.connectionId)
  const second = await downloadConfiguration(transport, api.connectionId)
  expect(first.fileName).toBe('Harbor-Lending.qwc')
  expect(first.blob.type).toBe('application/x-qwc')
  expect(await second.blob.text()).toBe(await first.blob.text())
})

test('a size that is not told is unknown, not nought', async () => {
  const onProgress = vi.fn()
  await download(
    line(() => new Response('abc')),
    { path: '/x', onProgress },
  )
  expect(onProgress.mock.calls).toEqual([
    [0, null],
    [3, null],
  ])
})

test('a compressed length is not shown as more than all', async () => {
  const onProgress = vi.fn()
  await download(
    line(() => new Response('abcdef', { headers: { 'content-length': '4' } })),
    { path: '/x', onProgress },
  )
  expect(onProgress).toHaveBeenLastCalledWith(6, null)
})

test('a download that breaks off is an error of ours that may be tried again', async () => {
  const { answer, feed } = fedBody()
  const transport = line(answer)
  const onProgress = (received: number) =>
    received === 0 ? feed().enqueue(new Uint8Array([1])) : feed().error(new TypeError('terminated'))
  expect(await thrown(download(transport, { path: '/x', onProgress }))).toMatchObject({
    code: 'offline',
    retryable: true,
    message: 'GET /x broke off.',
  })
})

test('a download that stands still for 30 seconds has timed out', async () => {
  vi.useFakeTimers()
  const { answer, feed } = fedBody()
  const call = thrown(download(line(answer), { path: '/x' }))
  await vi.advanceTimersByTimeAsync(0)
  feed().enqueue(new Uint8Array([1]))
  await vi.advanceTimersByTimeAsync(29_000)
  feed().enqueue(new Uint8Array([2]))
  await vi.advanceTimersByTimeAsync(29_000)
  expect(vi.getTimerCount()).toBe(1)
  await vi.advanceTimersByTimeAsync(1000)
  expect(await call).toMatchObject({ code: 'timed_out', message: 'GET /x fell silent.' })
})

test('a download that the caller stops ends with their reason', async () => {
  const { answer } = fedBody()
  const controller = new AbortController()
  const onProgress = () => controller.abort('closed')
  await expect(download(line(answer), { path: '/x', signal: controller.signal, onProgress })).rejects.toBe('closed')
})

test('hosted QuickBooks has no installer to download', async () => {
  const { api, transport, onError } = fakeApi({ scenario: 'rightworksChosen' })
  const error = await thrown(downloadConnector(transport, api.connectionId))
  expect(error.code).toBe('not_found')
  expect(onError.mock.calls).toEqual([[error]])
})
