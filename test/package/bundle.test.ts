import { build } from 'esbuild'
import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { unpackedPackage } from './unpackPackage'

const unpacked = unpackedPackage()

test('a bundler has nothing to warn of, and needs no other package than those that are asked for', async () => {
  const { project } = unpacked()
  const entry = path.join(project, 'page.tsx')
  copyFileSync(path.join(import.meta.dirname, 'consumer.tsx'), entry)
  const { warnings, outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: project,
    outdir: path.join(project, 'out'),
    bundle: true,
    splitting: true,
    format: 'esm',
    jsx: 'automatic',
    write: false,
    logLevel: 'silent',
  })
  expect(warnings.map(({ text }) => text)).toEqual([])
  expect(outputFiles.map(({ path: file }) => path.basename(file))).toEqual(
    expect.arrayContaining(['page.js', 'page.css']),
  )
})
