import { ConnectionsError } from '../../errors'
import type { SilenceWatch } from './silenceWatch'
import { unlessAborted } from './unlessAborted'

/**
 * The pieces of a body as they come. Throws {@link ConnectionsError} when it breaks off or falls silent; the caller's abort
 * is thrown as it is.
 */
export async function* bodyPieces(
  response: Response,
  watch: SilenceWatch,
  what: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (!response.body) return
  const reader = response.body.getReader()
  watch.heard()
  try {
    for (;;) {
      const read = await unlessAborted(reader.read(), watch.signal).catch((cause: unknown) => {
        throw brokenOff(what, watch, cause)
      })
      if (read.done) return
      watch.heard()
      yield read.value
    }
  } finally {
    watch.over()
    // Not awaited: where the body was split in two, this waits for the other half too. Broken off, nothing is left to cancel.
    reader.cancel().catch(() => undefined)
  }
}

function brokenOff(what: string, { fellSilent, signal }: SilenceWatch, cause: unknown) {
  if (signal.aborted && !fellSilent) return signal.reason
  return new ConnectionsError({
    code: fellSilent ? 'timed_out' : 'offline',
    message: fellSilent ? `${what} fell silent.` : `${what} broke off.`,
    retryable: true,
    cause,
  })
}
