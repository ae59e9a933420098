import { reporting, send } from './request'
import type { Transport } from './transport'

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
    const response = await send(transport, { method: 'GET', path, accept: '*/*', signal })
    const length = Number(response.headers.get('content-length'))
    const total = length > 0 ? length : null
    const parts: BlobPart[] = []
    let received = 0
    onProgress?.(0, total)
    if (response.body) {
      const reader = response.body.getReader()
      for (let read = await reader.read(); !read.done; read = await reader.read()) {
        parts.push(read.value)
        received += read.value.byteLength
        onProgress?.(received, total)
      }
    }
    return { fileName: fileName(response), blob: new Blob(parts, { type: contentType(response) }) }
  })
}

function contentType(response: Response) {
  return response.headers.get('content-type') ?? 'application/octet-stream'
}

function fileName(response: Response) {
  const disposition = response.headers.get('content-disposition') ?? ''
  return /filename="?([^";]+)"?/.exec(disposition)?.[1] ?? null
}
