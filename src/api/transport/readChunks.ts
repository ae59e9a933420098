import { ConnectionsError } from '../../errors'
import type { IdleTimeout } from './idleTimeout'
import { raceAbort } from './raceAbort'

/**
 * The pieces of a body as they come. Throws {@link ConnectionsError} when it breaks off or falls silent; the caller's abort
 * is thrown as it is.
 */
export async function* readChunks(
  response: Response,
  watch: IdleTimeout,
  what: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (!response.body) return
  const reader = response.body.getReader()
  watch.touch()
  try {
    for (;;) {
      const read = await raceAbort(reader.read(), watch.signal).catch((cause: unknown) => {
        throw brokenOff(what, watch, cause)
      })
      if (read.done) return
      watch.touch()
      yield read.value
    }
  } finally {
    watch.dispose()
    // Not awaited: where the body was split in two, this waits for the other half too. Broken off, nothing is left to cancel.
    reader.cancel().catch(() => undefined)
  }
}

function brokenOff(what: string, { timedOut, signal }: IdleTimeout, cause: unknown) {
  if (signal.aborted && !timedOut) return signal.reason
  return new ConnectionsError({
    code: timedOut ? 'timed_out' : 'offline',
    message: timedOut ? `${what} fell silent.` : `${what} broke off.`,
    retryable: true,
    cause,
  })
}
