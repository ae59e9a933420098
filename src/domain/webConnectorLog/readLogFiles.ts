import { createLogReader } from './createLogReader'
import type { LogReading } from './LogRun'
import { type LogFile, type OpenedLogFile, openLogFile } from './openLogFile'

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
