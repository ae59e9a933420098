import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
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

test('the tarball holds what is run and read, and nothing else', () => {
  const expected = /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|dist\/.+\.(?:js|css|d\.ts|d\.css\.ts))$/
  expect(files().filter((file) => !expected.test(file))).toEqual([])
  expect(files().filter((file) => /\.(?:test|stories)\b|\bfixtures?\b/.test(file))).toEqual([])
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
  expect(client.length).toBeGreaterThan(50)
  expect(client.filter((file) => !read(file).startsWith("'use client';"))).toEqual([])
})
