import { HttpResponse } from 'msw'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { Call, Endpoint } from '../http/Endpoint'
import type { DesktopListener } from '../state/FakeState'
import { readDocument } from '../state/readDocument'
import { companyDesktop } from './companyConnection'
import { desktopPath } from './desktopAnswer'

const commentMs = 15_000

/** Every change as it happens. */
export const eventEndpoints: readonly Endpoint[] = [
  { method: 'get', path: `${desktopPath}/events`, access: 'company', isPartOfSetup: true, answer: events },
]

function events(call: Call) {
  const { desktop } = companyDesktop(call)
  let stop = () => {}
  const stream = new ReadableStream<string>({
    start(controller) {
      const send = (document: QuickBooksDesktop) =>
        controller.enqueue(`event: quickbooksDesktop\ndata: ${JSON.stringify(document)}\n\n`)
      const timer = setInterval(() => controller.enqueue(': still here\n\n'), commentMs)
      const listener: DesktopListener = {
        changed: send,
        ended() {
          stop()
          controller.close()
        },
      }
      stop = () => {
        clearInterval(timer)
        desktop.listeners.delete(listener)
        call.signal.removeEventListener('abort', stop)
      }
      call.signal.addEventListener('abort', stop, { once: true })
      desktop.listeners.add(listener)
      // What changed between the last read and now would be missed otherwise.
      send(readDocument(desktop, call.now))
    },
    cancel: () => stop(),
  })
  return new HttpResponse(stream.pipeThrough(new TextEncoderStream()), {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' },
  })
}
