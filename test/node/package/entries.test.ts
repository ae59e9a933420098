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
  const { project, manifest } = unpacked()
  const entries = Object.entries(manifest.exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([entry]) => entry.replace('.', 'connections-sdk'))
  const output = execFileSync(process.execPath, ['-e', loader, ...entries], { cwd: project, encoding: 'utf8' })
  const answers: Record<string, { imported: string[]; required: string[] }> = JSON.parse(output)
  expect(Object.keys(answers)).toEqual(expect.arrayContaining(['connections-sdk', 'connections-sdk/contract']))
  for (const { imported, required } of Object.values(answers)) {
    expect(imported.length).toBeGreaterThan(0)
    expect(required.toSorted()).toEqual(imported.toSorted())
  }
})

test('every file that the manifest names is in the tarball', () => {
  const { folder, manifest } = unpacked()
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? target : Object.values(target),
  )
  expect(targets).toContain('./dist/styles.css')
  expect(targets.filter((target) => !target.includes('*') && !existsSync(path.join(folder, target)))).toEqual([])
})
