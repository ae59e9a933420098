import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { unpackedPackage } from './unpackPackage'

const unpacked = unpackedPackage()

/** Loads a script's entries in both ways, and prints what each gave. */
const loader = `
  const { createRequire } = require('node:module')
  const loaded = createRequire(process.cwd() + '/package.json')
  void (async () => {
    const answers = {}
    for (const entry of process.argv.slice(1)) {
      const imported = Object.keys(await import(require('node:url').pathToFileURL(loaded.resolve(entry))))
      answers[entry] = { imported, required: Object.keys(loaded(entry)) }
    }
    process.stdout.write(JSON.stringify(answers))
  })()`

test('every entry can be imported and required in Node, and gives the same names', () => {
  const { project, entries } = unpacked()
  const output = execFileSync(process.execPath, ['-e', loader, ...entries.keys()], { cwd: project, encoding: 'utf8' })
  const answers: Record<string, { imported: string[]; required: string[] }> = JSON.parse(output)
  expect(Object.keys(answers)).toContain('connections-sdk/components/PauseScheduler')
  for (const { imported, required } of Object.values(answers)) {
    expect(imported.length).toBeGreaterThan(0)
    expect(required.toSorted()).toEqual(imported.toSorted())
  }
})

test('every file that the manifest names is in the tarball', () => {
  const { folder, manifest, entries } = unpacked()
  const named = Object.values(manifest.exports)
    .flatMap((target) => (typeof target === 'string' ? target : Object.values(target)))
    .filter((target) => !target.includes('*'))
  const files = [...named, ...entries.values(), ...[...entries.values()].map((file) => file.replace(/js$/, 'd.ts'))]
  expect(files).toContain('./dist/styles.css')
  expect(files.filter((file) => !existsSync(path.join(folder, file)))).toEqual([])
})
