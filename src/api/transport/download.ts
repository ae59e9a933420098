import { callHost } from '../callHost'
import { readChunks } from './readChunks'
import { reporting } from './request'
import { send } from './send'
import { describeCall } from './SendOptions'
import { idleTimeout } from './idleTimeout'
import type { Transport } from './transport'

const longestSilenceMs = 30_000

/** Which file to fetch, and who hears how far it has come. */
export interface DownloadOptions {
  path: string
  signal?: AbortSignal | undefined
  /** Called as bytes arrive; `total` is null where the service doesn't tell the size. */
  onProgress?: ((received: number, total: number | null) => void) | undefined
}

/** A fetched file, in memory. */
export interface Download {
  fileName: string | null
  blob: Blob
}

/** Fetches a file with the token in a header, so that no link ever bears it. */
export function download(transport: Transport, { path, signal, onProgress }: DownloadOptions): Promise<Download> {
  return reporting(transport, async () => {
    const watch = idleTimeout(longestSilenceMs, signal)
    const call = { method: 'GET', path, accept: '*/*', signal: watch.signal, streamed: true } as const
    try {
      const response = await send(transport, call)
      const total = totalBytes(response)
      const parts: BlobPart[] = []
      let received = 0
      callHost(onProgress, 0, total)
      for await (const part of readChunks(response, watch, describeCall(call))) {
        parts.push(part)
        received += part.byteLength
        // A compressed answer tells its compressed length, which the bytes here soon exceed.
        callHost(onProgress, received, total !== null && received <= total ? total : null)
      }
      return { fileName: fileName(response), blob: new Blob(parts, { type: contentType(response) }) }
    } finally {
      watch.dispose()
    }
  })
}

function totalBytes({ headers }: Response) {
  const length = Number(headers.get('content-length'))
  return length > 0 ? length : null
}

function contentType({ headers }: Response) {
  return headers.get('content-type') ?? 'application/octet-stream'
}

function fileName({ headers }: Response) {
  const disposition = headers.get('content-disposition') ?? ''
  return /filename="?([^";]+)"?/.exec(disposition)?.[1] ?? null
}
