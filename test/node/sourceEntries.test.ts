import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { sourceEntries } from '../../scripts/sourceEntries.mjs'

const { exports }: { exports: Record<string, unknown> } = JSON.parse(readFileSync('package.json', 'utf8'))
// tsc and tsx read `paths`; its comments are all that keeps the file from being JSON.
const config = readFileSync('tsconfig.json', 'utf8').replaceAll(/^\s*\/\/.*$/gm, '')
const { compilerOptions }: { compilerOptions: { paths: Record<string, string[]> } } = JSON.parse(config)

test.each(Object.entries(compilerOptions.paths))(
  '%s leads the compiler and Vite to the same source',
  (name, targets) => {
    const sample = name.replace('*', 'en')
    const [target = ''] = targets.map((one) => path.resolve(one.replace('*', 'en')))
    const alias = sourceEntries().find(({ find }) => find.test(sample))
    expect(existsSync(target)).toBe(true)
    expect(alias && sample.replace(alias.find, alias.replacement)).toBe(target)
  },
)

test('every entry but the self-contained one has its source', () => {
  const without = Object.keys(exports).filter((entry) => {
    const name = entry.replace('.', 'connections-sdk').replace('*', 'ConnectionManager')
    return !sourceEntries().some(({ find }) => find.test(name))
  })
  expect(without).toEqual(['./standalone', './package.json'])
})
