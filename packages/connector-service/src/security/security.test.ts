import { expect, test } from 'vitest'
import { hashPassword, isPassword } from './passwordHash'
import { newPassword } from './randomText'
import { decrypt, encrypt } from './encryption'

test('a password is known by its hash, which is another each time', async () => {
  const password = newPassword()
  const [one, other] = [await hashPassword(password), await hashPassword(password)]
  expect(one).not.toBe(other)
  expect(one).not.toContain(password)
  expect(one).toMatch(/^scrypt\$16384\$8\$1\$/)
  expect(await Promise.all([isPassword(password, one), isPassword(password, other)])).toEqual([true, true])
  const wrong = [`${password}x`, password.slice(1), password.toUpperCase(), '']
  expect(await Promise.all(wrong.map((text) => isPassword(text, one)))).toEqual([false, false, false, false])
  expect(await isPassword(password, null)).toBe(false)
})

test('a password is known by a hash that was made at another cost', async () => {
  const hash = await hashPassword('a password', { N: 32, r: 4, p: 2 })
  expect(hash).toMatch(/^scrypt\$32\$4\$2\$/)
  expect([await isPassword('a password', hash), await isPassword('another', hash)]).toEqual([true, false])
})

test('passwords use every readable character and no other', () => {
  const seen = new Set(Array.from({ length: 500 }, newPassword).flatMap((password) => password.split('')))
  expect([...seen].toSorted().join('')).toBe('34679abcdefghjkmnpqrstuvwxyz')
})

test('sealed text opens with both secrets only, and not after a change', () => {
  const sealed = encrypt('a password', 'the caller’s key', 'the service’s secret')
  expect(sealed).not.toContain(Buffer.from('a password').toString('base64').replace(/=+$/, ''))
  expect(decrypt(sealed, 'the caller’s key', 'the service’s secret')).toBe('a password')
  expect(decrypt(sealed, 'another key', 'the service’s secret')).toBeNull()
  expect(decrypt(sealed, 'the caller’s key', 'another secret')).toBeNull()
  const bytes = Buffer.from(sealed, 'base64')
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
  expect(decrypt(bytes.toString('base64'), 'the caller’s key', 'the service’s secret')).toBeNull()
})
