import { callHost } from '../../api/callHost'
import { createLogReader } from './createLogReader'
import { readRecord } from './logRecords'
import type { LogReading } from './LogRun'

export interface ReadLogFilesOptions {
  applicationName: string
  /** 0 to 100. */
  onProgress?: (percent: number) => void
  signal?: AbortSignal
}

/** A file that wasn't used: the browser couldn't read it, or no Web Connector wrote it. */
export interface SkippedFile {
  /** Its place among the skipped files. */
  id: number
  name: string | undefined
  reason: 'unreadable' | 'not_a_log'
}

/** What is in the files of a log, and which files were skipped. */
export interface LogFilesReading extends LogReading {
  skippedFiles: readonly SkippedFile[]
}

const maxBytes = 50 << 20

/**
 * Reads the files of a log, given in any order, chunk by chunk, so that the page stays usable; of huge ones only the end, where the
 * newest runs are. Nothing is sent anywhere.
 */
export async function readLogFiles(
  files: readonly LogFile[],
  { applicationName, onProgress, signal }: ReadLogFilesOptions,
): Promise<LogFilesReading> {
  const skippedFiles: SkippedFile[] = []
  const skip = ({ name }: LogFile, reason: SkippedFile['reason']) => {
    skippedFiles.push({ id: skippedFiles.length, name, reason })
  }

  const opened: OpenedLogFile[] = []
  for (const file of files) {
    const open = async () => void opened.push(await openLogFile(file))
    if (!(await succeeds(open))) skip(file, 'unreadable')
  }
  opened.sort((one, other) => one.beganAt - other.beganAt)

  const beginnings = opened.map(({ beganAt }) => beganAt)
  const reader = createLogReader(applicationName, beginnings)
  const bytes = opened.reduce((sum, { file }) => sum + file.size, 0)
  let toSkip = Math.max(0, bytes - maxBytes)
  let left = bytes - toSkip
  const toRead = Math.max(1, left)
  for (const { file, beganAt, chunksFrom } of opened) {
    // Even, so that no letter of two bytes is cut.
    const first = Math.min(file.size, Math.ceil(toSkip / 2) * 2)
    toSkip = Math.max(0, toSkip - first)
    const read = async () => {
      for await (const chunk of chunksFrom(first)) {
        signal?.throwIfAborted()
        reader.read(chunk.text)
        left -= chunk.bytes
        callHost(onProgress, Math.min(100, 100 - (left / toRead) * 100))
      }
    }
    const isReadable = await succeeds(read)
    // How it begins may be all that there is to see of one that is too large.
    const isLog = reader.endFile() || beganAt > 0
    if (!isReadable) skip(file, 'unreadable')
    else if (!isLog) skip(file, 'not_a_log')
  }
  const reading = reader.finish()
  return { ...reading, isLog: reading.isLog || skippedFiles.length < files.length, skippedFiles }
}

/** False where the browser can't read a file: it's a folder, was moved, or is held by another program. */
async function succeeds(work: () => Promise<void>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    if (error instanceof DOMException && error.name !== 'AbortError') return false
    throw error
  }
}

/** A file as it was chosen or dropped; a pasted text has no name. */
export type LogFile = Blob & { readonly name?: string }

/** A file of which is known how it begins. */
interface OpenedLogFile {
  file: LogFile
  /** The time of its first record; 0 where none is near its beginning. */
  beganAt: number
  /** Its text from a byte on, chunk by chunk. Throws where the browser can't read it any more. */
  chunksFrom: (byte: number) => AsyncGenerator<{ text: string; bytes: number }>
}

const headBytes = 1 << 16
const chunkBytes = 1 << 20

/** Looks at how a file begins. Rejects where the browser can't read it. */
async function openLogFile(file: LogFile): Promise<OpenedLogFile> {
  const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer())
  const encoding = logEncoding(head)
  async function* chunksFrom(byte: number) {
    const decoder = new TextDecoder(encoding)
    for (let from = byte; from < file.size; from += chunkBytes) {
      const chunk = await file.slice(from, from + chunkBytes).arrayBuffer()
      yield { text: decoder.decode(chunk, { stream: true }), bytes: chunk.byteLength }
    }
    yield { text: decoder.decode(), bytes: 0 }
  }
  return { file, beganAt: firstTime(new TextDecoder(encoding).decode(head)), chunksFrom }
}

function firstTime(text: string): number {
  for (const line of text.split('\n')) {
    const record = readRecord(line)
    if (record) return record.at.getTime()
  }
  return 0
}

/** How a file's text is written, by its first bytes: Windows programs write all four. */
export function logEncoding(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
  const [first, second] = head
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first !== 0 && second === 0) return 'utf-16le'
  if (first === 0 && second !== 0 && second !== undefined) return 'utf-16be'
  return isUtf8(head) ? 'utf-8' : 'windows-1252'
}

function isUtf8(head: Uint8Array): boolean {
  try {
    // As of a stream: the last letter may be cut.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
