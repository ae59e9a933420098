import { createHash } from 'node:crypto'

/** The SHA-256 of text, as 64 hexadecimal digits. */
export function sha256(text: string) {
  return createHash('sha256').update(text).digest('hex')
}
