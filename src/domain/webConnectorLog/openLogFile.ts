import { logEncoding } from './logEncoding'
import { readRecord } from './readRecord'

/** A file as it was chosen or dropped; a pasted text has no name. */
export type LogFile = Blob & { readonly name?: string }

/** A file of which is known how it begins. */
export interface OpenedLogFile {
  file: LogFile
  /** The time of its first record; 0 where none is near its beginning. */
  beganAt: number
  /** Its text from a byte on, piece by piece. Throws where the browser can't read it any more. */
  piecesFrom: (byte: number) => AsyncGenerator<{ text: string; bytes: number }>
}

const headBytes = 1 << 16
const pieceBytes = 1 << 20

/** Looks at how a file begins. Rejects where the browser can't read it. */
export async function openLogFile(file: LogFile): Promise<OpenedLogFile> {
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
