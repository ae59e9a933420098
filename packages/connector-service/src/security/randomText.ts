import { randomBytes, randomInt } from 'node:crypto'

/** Lower case only, and no character that another looks like: 0/o, 1/i/l, 2/z, 5/s and 8/b are reduced to one or none. */
const readableCharacters = 'abcdefghjkmnpqrstuvwxyz34679'

/** Random text that can be read out and typed: nearly five bits a character. */
export function readableText(length: number) {
  return Array.from({ length }, () => readableCharacters[randomInt(readableCharacters.length)]).join('')
}

/** A Web Connector password: 16 characters, 76 bits. */
export function newPassword() {
  return readableText(16)
}

/** A secret for an address or a ticket: 256 bits, safe in a URL. */
export function newSecret() {
  return randomBytes(32).toString('base64url')
}
