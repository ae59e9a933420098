import { cp, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { run } from './run.mjs'

const left = new Set(['node_modules', 'dist', '.next', '.env'])

/** Copies an example out of this repository, and installs it there with the packed package and a React of our choice. */
export async function installHost({ example, folder, tarball, versions }) {
  const source = path.join('examples', example)
  await cp(source, folder, { recursive: true, filter: (file) => !left.has(path.basename(file)) })
  const file = path.join(folder, 'package.json')
  const manifest = JSON.parse(await readFile(file, 'utf8'))
  const chosen = { ...versions, 'connections-sdk': `file:${tarball}` }
  for (const kind of ['dependencies', 'devDependencies']) {
    for (const name of Object.keys(manifest[kind] ?? {})) manifest[kind][name] = chosen[name] ?? manifest[kind][name]
  }
  await writeFile(file, JSON.stringify(manifest, null, 2))
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error']
  await run(folder, {}, 'npm', 'install', ...quiet)
}
