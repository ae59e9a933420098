import { createLogReader } from './createLogReader'
import { readRecord } from './logRecords'
import type { LogReading } from './LogRun'

export interface ReadLogFilesOptions {
  applicationName: string
  /** 0 to 100. */
  onProgress?: (percent: number) => void
  signal?: AbortSignal
}

/** A file that told nothing: the browser couldn't read it, or no Web Connector wrote it. */
export interface PassedOverFile {
  /** Its place among those that were passed over. */
  id: number
  name: string | undefined
  why: 'unreadable' | 'not_a_log'
}

/** What the files of a log say together, and which of them said nothing. */
export interface LogFilesReading extends LogReading {
  passedOver: readonly PassedOverFile[]
}

const mostBytes = 50 << 20

/**
 * Reads the files of a log, given in any order, piece by piece, so that the page stays usable; of huge ones only the end, where the
 * newest runs are. They go nowhere.
 */
export async function readLogFiles(
  files: readonly LogFile[],
  { applicationName, onProgress, signal }: ReadLogFilesOptions,
): Promise<LogFilesReading> {
  const passedOver: PassedOverFile[] = []
  const passOver = ({ name }: LogFile, why: PassedOverFile['why']) => {
    passedOver.push({ id: passedOver.length, name, why })
  }

  const opened: OpenedLogFile[] = []
  for (const file of files) {
    const open = async () => void opened.push(await openLogFile(file))
    if (!(await succeeds(open))) passOver(file, 'unreadable')
  }
  opened.sort((one, other) => one.beganAt - other.beganAt)

  const beginnings = opened.map(({ beganAt }) => beganAt)
  const reader = createLogReader(applicationName, beginnings)
  const bytes = opened.reduce((sum, { file }) => sum + file.size, 0)
  let toSkip = Math.max(0, bytes - mostBytes)
  let left = bytes - toSkip
  const toRead = Math.max(1, left)
  for (const { file, beganAt, piecesFrom } of opened) {
    // Even, so that no letter of two bytes is cut.
    const first = Math.min(file.size, Math.ceil(toSkip / 2) * 2)
    toSkip = Math.max(0, toSkip - first)
    const read = async () => {
      for await (const piece of piecesFrom(first)) {
        signal?.throwIfAborted()
        reader.read(piece.text)
        left -= piece.bytes
        onProgress?.(Math.min(100, 100 - (left / toRead) * 100))
      }
    }
    const isReadable = await succeeds(read)
    // How it begins may be all that there is to see of one that is too large.
    const isLog = reader.endFile() || beganAt > 0
    if (!isReadable) passOver(file, 'unreadable')
    else if (!isLog) passOver(file, 'not_a_log')
  }
  const reading = reader.finish()
  return { ...reading, isLog: reading.isLog || passedOver.length < files.length, passedOver }
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
  /** Its text from a byte on, piece by piece. Throws where the browser can't read it any more. */
  piecesFrom: (byte: number) => AsyncGenerator<{ text: string; bytes: number }>
}

const headBytes = 1 << 16
const pieceBytes = 1 << 20

/** Looks at how a file begins. Rejects where the browser can't read it. */
async function openLogFile(file: LogFile): Promise<OpenedLogFile> {
  const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer())
  const encoding = logEncoding(head)
  async function* piecesFrom(byte: number) {
    const decoder = new TextDecoder(encoding)
    for (let from = byte; from < file.size; from += pieceBytes) {
      const piece = await file.slice(from, from + pieceBytes).arrayBuffer()
      yield { text: decoder.decode(piece, { stream: true }), bytes: piece.byteLength }
    }
    yield { text: decoder.decode(), bytes: 0 }
  }
  return { file, beganAt: firstTime(new TextDecoder(encoding).decode(head)), piecesFrom }
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
