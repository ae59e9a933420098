import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { unpackedPackage } from './unpackPackage'

const unpacked = unpackedPackage()

/** Imports every module one by one, and prints which of them changed something beyond themselves. */
const observer = `
  import { readdirSync, readFileSync } from 'node:fs'
  import path from 'node:path'
  import { pathToFileURL } from 'node:url'
  const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const name of Object.keys({ ...dependencies, ...peerDependencies })) await import(name)
  let acts = 0
  globalThis.HTMLElement = class {}
  globalThis.customElements = { get: () => undefined, define: () => acts++ }
  for (const name of ['setTimeout', 'setInterval', 'queueMicrotask', 'fetch']) {
    const original = globalThis[name]
    globalThis[name] = (...input) => (acts++, original(...input))
  }
  const keys = (object) => Reflect.ownKeys(object).length
  const seen = () => acts + keys(globalThis) + [Object, Array, Date, Intl, Promise, String].reduce((sum, it) => sum + keys(it) + keys(it.prototype ?? {}), 0)
  const modules = readdirSync('dist', { recursive: true }).filter((name) => name.endsWith('.js') && !name.startsWith('standalone'))
  const effects = []
  for (const file of modules) {
    const before = seen()
    await import(pathToFileURL(path.resolve('dist', file)))
    if (seen() !== before) effects.push('./dist/' + file)
  }
  process.stdout.write(JSON.stringify({ count: modules.length, effects }))`

test('only what the manifest lists under sideEffects does anything when it is imported', () => {
  const { folder, manifest } = unpacked()
  const options = { cwd: folder, encoding: 'utf8' } as const
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', observer], options)
  const { count, effects }: { count: number; effects: string[] } = JSON.parse(output)
  expect(count).toBeGreaterThan(100)
  expect(effects.filter((file) => !manifest.sideEffects.includes(file))).toEqual([])
  expect(manifest.sideEffects).toContain('**/*.css')
})
