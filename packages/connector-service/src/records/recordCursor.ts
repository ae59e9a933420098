import { sha256 } from '../security/sha256'

/**
 * How a place in a connection's feed of changes is told to its readers. It names the connection: a reader that mixed up two would
 * otherwise pass over changes and never know.
 */
export function cursorText(connectionId: string, cursor: number) {
  return `${sha256(connectionId).slice(0, 8)}-${cursor}`
}

/** The place that a text stands for, or null where it is none of this connection's. */
export function readCursor(connectionId: string, text: string) {
  const digits = /^[\da-f]{8}-(\d{1,15})$/.exec(text)?.[1]
  if (digits === undefined) return null
  const cursor = Number(digits)
  return text === cursorText(connectionId, cursor) ? cursor : null
}
