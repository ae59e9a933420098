import { setTimeout as delay } from 'node:timers/promises'
import { Readable } from 'node:stream'
import type { CustomerPc } from './createCustomerPc'

// A sync changes the screen hundreds of times a second; a person sees no more than this.
const shortestGap = 80

/** An event stream: the snapshot now and after every change, the newest only when several came at once. */
export function followSnapshots(pc: CustomerPc): Readable {
  const ended = new AbortController()
  const stream = Readable.from(events(pc, ended.signal))
  stream.once('close', () => ended.abort())
  return stream
}

async function* events(pc: CustomerPc, ended: AbortSignal) {
  while (!ended.aborted) {
    // Listening begins before the snapshot is made, so that no change falls between.
    const change = nextChange(pc, ended)
    yield `data: ${JSON.stringify(pc.snapshot())}\n\n`
    await change
    await delay(shortestGap)
  }
}

function nextChange(pc: CustomerPc, ended: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stop = pc.subscribe(done)
    ended.addEventListener('abort', done, { once: true })
    function done() {
      stop()
      ended.removeEventListener('abort', done)
      resolve()
    }
  })
}
