import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { z } from 'zod'

export const sealedPasswordSchema = z.object({ iv: z.string(), tag: z.string(), sealed: z.string() })
export type SealedPassword = z.infer<typeof sealedPasswordSchema>

/**
 * The passwords that were typed into the grid. The real Web Connector keeps saved ones encrypted for the Windows user in
 * the registry; here they leave memory only sealed (AES-256-GCM) with the Windows user's key.
 */
export class Passwords {
  readonly #key: Buffer
  readonly #typed = new Map<string, string>()
  readonly #saved = new Map<string, SealedPassword>()

  /** @param key 32 bytes. @param saved What `saved` gave in an earlier life. */
  constructor(key: Buffer = randomBytes(32), saved: Iterable<[string, SealedPassword]> = []) {
    this.#key = key
    this.#saved = new Map(saved)
  }

  has(appKey: string): boolean {
    return this.#typed.has(appKey) || this.#saved.has(appKey)
  }

  /** @returns undefined when there is none, or it was sealed with another key (QBWC1029). */
  get(appKey: string): string | undefined {
    const typed = this.#typed.get(appKey)
    if (typed !== undefined) return typed
    const saved = this.#saved.get(appKey)
    return saved && this.#open(saved)
  }

  /** @param isSaved Whether it outlives this run of the Web Connector. */
  set(appKey: string, password: string, isSaved: boolean) {
    this.#typed.set(appKey, password)
    if (isSaved) this.#saved.set(appKey, this.#seal(password))
    else this.#saved.delete(appKey)
  }

  delete(appKey: string) {
    this.#typed.delete(appKey)
    this.#saved.delete(appKey)
  }

  /** The Web Connector ends: what was typed and not saved is gone. */
  forgetUnsaved() {
    this.#typed.clear()
  }

  get saved(): [string, SealedPassword][] {
    return [...this.#saved]
  }

  #seal(password: string): SealedPassword {
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', this.#key, iv)
    const sealed = Buffer.concat([cipher.update(password, 'utf8'), cipher.final()])
    return { iv: iv.toString('base64'), tag: cipher.getAuthTag().toString('base64'), sealed: sealed.toString('base64') }
  }

  #open({ iv, tag, sealed }: SealedPassword): string | undefined {
    const decipher = createDecipheriv('aes-256-gcm', this.#key, Buffer.from(iv, 'base64'), { authTagLength: 16 })
    decipher.setAuthTag(Buffer.from(tag, 'base64'))
    try {
      return Buffer.concat([decipher.update(Buffer.from(sealed, 'base64')), decipher.final()]).toString('utf8')
    } catch {
      // Sealed by another Windows user, or damaged: to the Web Connector there is no password then.
      return undefined
    }
  }
}
