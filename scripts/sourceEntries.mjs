import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/**
 * Where the source of each of the package's entries is, for Vite's `resolve.alias`: what imports the package in this repository
 * then runs without a build, and never against an old one. `standalone` is left out: it is put together only by the build.
 */
export function sourceEntries() {
  const { exports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  return Object.entries(exports).flatMap(([entry, target]) => {
    const built = typeof target === 'string' ? target : target.default
    const source = sourceOf(built)
    if (source === null) return []
    const name = entry.replace('.', 'connections-sdk')
    return [{ find: new RegExp(`^${name.replaceAll('.', '\\.').replace('*', '([^/]+)')}$`), replacement: source }]
  })
}

function sourceOf(built) {
  if (built === './dist/styles.css') return path.join(root, 'src/styles/index.css')
  const [, name] = /^\.\/dist\/(.+)\.js$/.exec(built) ?? []
  if (name === undefined || name.startsWith('standalone/')) return null
  if (name.includes('*')) {
    return path.join(root, `src/${name.replaceAll('*', '$1')}.ts`)
  }
  return path.join(root, existsSync(path.join(root, `src/${name}.tsx`)) ? `src/${name}.tsx` : `src/${name}.ts`)
}
