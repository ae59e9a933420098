import { cp, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { run } from './run.mjs'

const left = new Set(['node_modules', 'dist', '.next', '.env'])

const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error']

/**
 * Copies an example out of this repository, and installs it there with the packed package and a React of our choice.
 * `pnpm` is a version of it: what is installed then finds only what it asks for itself.
 */
export async function installHost({ example, folder, tarball, versions, pnpm }) {
  const source = path.join('examples', example)
  await cp(source, folder, { recursive: true, filter: (file) => !left.has(path.basename(file)) })
  const file = path.join(folder, 'package.json')
  const manifest = JSON.parse(await readFile(file, 'utf8'))
  const chosen = { ...versions, 'connections-sdk': `file:${tarball}` }
  for (const kind of ['dependencies', 'devDependencies']) {
    for (const name of Object.keys(manifest[kind] ?? {})) manifest[kind][name] = chosen[name] ?? manifest[kind][name]
  }
  await writeFile(file, JSON.stringify(manifest, null, 2))
  if (!pnpm) return run(folder, {}, 'npm', 'install', ...quiet)
  const tools = `${folder}-pnpm`
  await run('.', {}, 'npm', 'install', '--prefix', tools, ...quiet, `pnpm@${pnpm}`)
  const program = path.join(tools, 'node_modules/pnpm/bin/pnpm.cjs')
  return run(folder, {}, process.execPath, program, 'install', '--prefer-offline', '--ignore-workspace')
}
