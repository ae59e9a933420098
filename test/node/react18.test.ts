import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'))

test('no component of ours takes a `ref`, which React 18 keeps from function components', () => {
  const takes = files.filter((file) => /^\s+ref\??: Ref</m.test(readFileSync(path.join('src', file), 'utf8')))
  expect(takes).toEqual([])
})
