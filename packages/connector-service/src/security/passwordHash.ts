import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto'

/** Enough for passwords of 16 random characters, and cheap enough for a Web Connector that signs in every few minutes. */
export const passwordCost = { N: 16_384, r: 8, p: 1 }

export type PasswordCost = typeof passwordCost

const keyLength = 32

/** Hashes a Web Connector password; the result tells how it was made, so that the cost can be raised later. */
export async function hashPassword(password: string, cost: PasswordCost = passwordCost) {
  const salt = randomBytes(16)
  const key = await derive(password, salt, cost)
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

/** Whether `password` is the one that was hashed. Without a hash the answer is false, after the same time. */
export async function isPassword(
  password: string,
  hash: string | null,
  cost: PasswordCost = passwordCost,
): Promise<boolean> {
  if (hash === null) {
    await derive(password, randomBytes(16), cost)
    return false
  }
  const [, N, r, p, salt = '', key = ''] = hash.split('$')
  const expected = Buffer.from(key, 'base64url')
  const derived = await derive(password, Buffer.from(salt, 'base64url'), { N: Number(N), r: Number(r), p: Number(p) })
  return expected.length === derived.length && timingSafeEqual(expected, derived)
}

function derive(password: string, salt: Buffer, options: ScryptOptions) {
  return new Promise<Buffer>((resolve, reject) => {
    scrypt(password, salt, keyLength, options, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
