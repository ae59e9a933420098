import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const ivLength = 12
const tagLength = 16

/** Encrypts text so that only who knows both secrets can read it: AES-256-GCM, a key derived anew for each text. */
export function encrypt(text: string, callersKey: string, signingSecret: string) {
  const salt = randomBytes(16)
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv('aes-256-gcm', derivedKey(callersKey, signingSecret, salt), iv)
  const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([salt, iv, cipher.getAuthTag(), encrypted]).toString('base64')
}

/** Reads what {@link encrypt} made, or null when one of the secrets is another. */
export function decrypt(sealed: string, callersKey: string, signingSecret: string) {
  const bytes = Buffer.from(sealed, 'base64')
  const salt = bytes.subarray(0, 16)
  const iv = bytes.subarray(16, 16 + ivLength)
  const tag = bytes.subarray(16 + ivLength, 16 + ivLength + tagLength)
  const decipher = createDecipheriv('aes-256-gcm', derivedKey(callersKey, signingSecret, salt), iv)
  decipher.setAuthTag(tag)
  const opened = decipher.update(bytes.subarray(16 + ivLength + tagLength))
  try {
    return Buffer.concat([opened, decipher.final()]).toString('utf8')
  } catch {
    // GCM's only way to say that the key is another or that a bit was changed.
    return null
  }
}

function derivedKey(callersKey: string, signingSecret: string, salt: Buffer) {
  const info = Buffer.concat([Buffer.from('idempotent answer'), salt])
  return Buffer.from(hkdfSync('sha256', callersKey, signingSecret, info, 32))
}
