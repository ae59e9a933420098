import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { linkedFiles } from '../linkedFiles'
import { unpackedPackage } from './unpackPackage'

const unpacked = unpackedPackage()

/** Calls that only a client module may make: a framework would otherwise render the module on the server. */
const clientCall = /\b(?:use[A-Z]\w*|createContext)\(/

const files = () =>
  readdirSync(unpacked().folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(unpacked().folder, path.join(entry.parentPath, entry.name)))

const read = (file: string) => readFileSync(path.join(unpacked().folder, file), 'utf8')
const modules = () => files().filter((file) => file.endsWith('.js'))

/** What npm adds by itself, the built code, and what a page of documentation may lead to. */
const expectedFiles = [
  /^(?:package\.json|LICENSE|[A-Z]+\.md)$/,
  /^dist\/.+\.(?:js|css|d\.ts|d\.css\.ts)$/,
  /^(?:docs|decisions)\/[\w-]+\.md$/,
  /^docs\/pictures\/[\w-]+\.(?:png|jpeg)$/,
  /^(?:examples|packages)\/[\w-]+\/README\.md$/,
  /^api-report\/openapi\.json$/,
]

test('the tarball holds what is run and read, and nothing else', () => {
  expect(files().filter((file) => !expectedFiles.some((expected) => expected.test(file)))).toEqual([])
  expect(files().filter((file) => /\.(?:test|stories)\b|\bfixtures?\b/.test(file))).toEqual([])
})

test('every link and picture of a page in the tarball leads to a file in the tarball', () => {
  const shipped = new Set(files())
  const pages = files().filter((file) => file.endsWith('.md') && file !== 'CHANGELOG.md')
  const targets = pages.flatMap((page) =>
    linkedFiles(read(page)).map((target) => ({ page, file: path.join(path.dirname(page), target) })),
  )
  expect(targets.length).toBeGreaterThan(20)
  expect(targets.filter(({ file }) => !shipped.has(file))).toEqual([])
  const shown = new Set(targets.map(({ file }) => file))
  expect(files().filter((file) => file.startsWith('docs/pictures/') && !shown.has(file))).toEqual([])
})

test('no module names a source map that is not there', () => {
  expect(modules().filter((file) => read(file).includes('sourceMappingURL'))).toEqual([])
})

test('no module is left over that no entry leads to', () => {
  const seen = new Set<string>()
  const follow = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    for (const [, target = ''] of read(file).matchAll(/(?:\bfrom|\bimport\(?)\s*['"](\.{1,2}\/[^'"]+)['"]/g)) {
      follow(path.join(path.dirname(file), target))
    }
  }
  for (const file of unpacked().entries.values()) follow(file)
  const shipped = modules().filter((file) => !file.startsWith('dist/standalone/'))
  expect(shipped.filter((file) => !seen.has(file))).toEqual([])
})

test('every module that calls a hook or makes a context says first that it is for the client', () => {
  const client = modules().filter((file) => !file.startsWith('dist/standalone/') && clientCall.test(read(file)))
  expect(client.length).toBeGreaterThan(40)
  expect(client.filter((file) => !read(file).startsWith("'use client';"))).toEqual([])
})
