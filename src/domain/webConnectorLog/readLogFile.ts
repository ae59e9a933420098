import { createLogReader } from './createLogReader'
import { logEncoding } from './logEncoding'
import type { LogReading } from './LogRun'

export interface ReadLogFileOptions {
  applicationName: string
  /** 0 to 100. */
  onProgress?: (percent: number) => void
  signal?: AbortSignal
}

const pieceBytes = 1 << 20
const mostBytes = 50 * pieceBytes
const headBytes = 4096

/**
 * Reads a log piece by piece, so that the page stays usable; of a huge one only its end, where the newest runs are. It goes nowhere.
 * Rejects where the browser can't read the file.
 */
export async function readLogFile(
  file: Blob,
  { applicationName, onProgress, signal }: ReadLogFileOptions,
): Promise<LogReading> {
  const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer())
  const decoder = new TextDecoder(logEncoding(head))
  const reader = createLogReader(applicationName)
  // Even, so that no letter of two bytes is cut.
  const first = Math.max(0, Math.ceil((file.size - mostBytes) / 2) * 2)
  for (let from = first; from < file.size; from += pieceBytes) {
    const piece = await file.slice(from, from + pieceBytes).arrayBuffer()
    signal?.throwIfAborted()
    reader.read(decoder.decode(piece, { stream: true }))
    onProgress?.(Math.min(100, ((from + pieceBytes - first) / (file.size - first)) * 100))
  }
  reader.read(decoder.decode())
  return reader.finish()
}
