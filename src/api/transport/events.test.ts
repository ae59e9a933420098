import { afterEach, expect, test, vi } from 'vitest'
import { fakeApiServer } from '../../../test/node/fakeApi'
import { errorAnswer, type ScriptedAnswer, scriptedFetch } from '../../../test/node/scriptedFetch'
import { everythingIn, thrown } from '../../../test/node/thrown'
import { freshDocument } from '../../testing/state/freshDocument'
import { quickBooksDesktopEvents } from './events'
import type { QuickBooksDesktop } from '../schemas/quickBooksDesktop'
import { createTransport } from './transport'

const fakeApi = fakeApiServer()
afterEach(() => vi.useRealTimers())

const event = (document: unknown) => `event: quickbooksDesktop\ndata: ${JSON.stringify(document)}\n\n`

function listen(answer: ScriptedAnswer, signal = new AbortController().signal) {
  const { fetch } = scriptedFetch(answer)
  const transport = createTransport({ baseUrl: 'https://api.test', companyId: 'c', getAccessToken: () => 't', fetch })
  return quickBooksDesktopEvents(transport, 'c1', signal)
}

function streamed(...texts: string[]) {
  const bytes = texts.map((text) => new TextEncoder().encode(text))
  return bytesStreamed(bytes)
}

function bytesStreamed(pieces: Uint8Array[]) {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece)
      controller.close()
    },
  })
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
}

async function all(events: AsyncIterable<QuickBooksDesktop>) {
  const heard: QuickBooksDesktop[] = []
  for await (const document of events) heard.push(document)
  return heard
}

test('each event is read, however the bytes are cut, and the end is an end', async () => {
  const document = { ...freshDocument('c1'), applicationName: 'Müller & Söhne 💶' }
  const bytes = new TextEncoder().encode(`: hello\n\n${event(document)}event: other\ndata: x\n\n${event(document)}`)
  const single = Array.from(bytes, (byte) => new Uint8Array([byte]))
  expect(await all(listen(() => bytesStreamed(single)))).toEqual([document, document])
})

test('changes on the other computer arrive as they happen', async () => {
  const { api, transport } = fakeApi({ scenario: 'configurationDownloaded' })
  const leave = new AbortController()
  const events = quickBooksDesktopEvents(transport, api.connectionId, leave.signal)
  const next = async () => (await events.next()).value as QuickBooksDesktop
  expect(await next()).toEqual(api.quickBooksDesktop())
  api.quickBooksComputer.opensConfiguration()
  expect((await next()).setup.configurationOpenedAt).not.toBeNull()
  api.quickBooksComputer.entersPassword('wrong')
  expect((await next()).problem?.code).toBe('wrong_password')
  leave.abort('left')
  await expect(events.next()).rejects.toBe('left')
})

test.each([404, 501])('a service without events says so with a %i, once', async (status) => {
  const { fetch } = scriptedFetch(errorAnswer(status))
  const transport = createTransport({ baseUrl: 'https://api.test', companyId: 'c', getAccessToken: () => 't', fetch })
  const events = quickBooksDesktopEvents(transport, 'c1', new AbortController().signal)
  expect(await thrown(events.next())).toMatchObject({ status })
  expect(fetch).toHaveBeenCalledTimes(1)
})

test('an answer that is no stream is refused', async () => {
  const error = await thrown(listen(Response.json({ secret: 'hunter2' })).next())
  expect(error).toMatchObject({ code: 'unexpected_response', message: 'The event stream is no event stream.' })
})

test('an event that breaks the contract names the field, never the value', async () => {
  const broken = { ...freshDocument('c1'), configuration: { fileName: 'hunter2', generation: 'hunter2' } }
  const error = await thrown(listen(streamed(event(broken))).next())
  expect(error.message).toBe('The event stream sent an event that breaks the contract at configuration.generation.')
  expect(everythingIn(error)).not.toContain('hunter2')
})

test('an event that is not JSON is refused without being quoted', async () => {
  const error = await thrown(listen(streamed('event: quickbooksDesktop\ndata: {"hunter2\n\n')).next())
  expect(error.code).toBe('unexpected_response')
  expect(everythingIn(error)).not.toContain('hunter2')
})

test('a stream that breaks off is an error of ours that may be tried again', async () => {
  const body = () => new ReadableStream({ start: (controller) => controller.error(new TypeError('terminated')) })
  const answer = () => new Response(body(), { headers: { 'content-type': 'text/event-stream' } })
  expect(await thrown(listen(answer).next())).toMatchObject({ code: 'offline', retryable: true })
})

test('comments keep a stream alive; forty silent seconds end it', async () => {
  vi.useFakeTimers()
  let say = (_text: string) => {}
  const answer = ({ signal }: Request) => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        say = (text) => controller.enqueue(new TextEncoder().encode(text))
        signal.addEventListener('abort', () => controller.error(signal.reason))
      },
    })
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  }
  let isOver = false
  const error = thrown(listen(answer).next()).finally(() => (isOver = true))
  for (let minute = 0; minute < 3; minute += 1) {
    await vi.advanceTimersByTimeAsync(39_000)
    say(': still here\n\n')
  }
  await vi.advanceTimersByTimeAsync(39_999)
  expect(isOver).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(await error).toMatchObject({ code: 'timed_out', retryable: true })
  expect(vi.getTimerCount()).toBe(0)
})

test('who stops listening leaves no timer and no open line behind', async () => {
  vi.useFakeTimers()
  const { api, transport } = fakeApi()
  const events = quickBooksDesktopEvents(transport, api.connectionId, new AbortController().signal)
  await events.next()
  await events.return(undefined)
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(0))
})
