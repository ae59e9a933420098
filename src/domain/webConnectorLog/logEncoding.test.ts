import { expect, test } from 'vitest'
import { logEncoding } from './logEncoding'

const bytes = (...values: number[]) => Uint8Array.from(values)

test.each([
  ['plain', bytes(0x4c, 0x6f), 'utf-8'],
  ['a byte order mark', bytes(0xef, 0xbb, 0xbf, 0x4c), 'utf-8'],
  ['a letter that the first piece cuts', bytes(0x4c, 0xc3), 'utf-8'],
  ['nothing', bytes(), 'utf-8'],
  ['an accent of Windows', bytes(0x43, 0x61, 0x66, 0xe9, 0x20), 'windows-1252'],
  ['UTF-16 with its mark', bytes(0xff, 0xfe, 0x4c, 0), 'utf-16le'],
  ['UTF-16 without', bytes(0x4c, 0, 0x6f, 0), 'utf-16le'],
  ['UTF-16 the other way round', bytes(0xfe, 0xff, 0, 0x4c), 'utf-16be'],
] as const)('%s', (_, head, encoding) => {
  expect(logEncoding(head)).toBe(encoding)
})
