import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { consumerCode, consumers } from './sizes/consumers.mjs'
import { fetchedFirst } from './sizes/fetchedFirst.mjs'
import { withEsbuild } from './sizes/withEsbuild.mjs'
import { withRollup } from './sizes/withRollup.mjs'

// Bundles the built package as integrators do, for size-limit to weigh: what a page fetches first, and what it fetches later.
const folder = 'temp/sizes'
rmSync(folder, { recursive: true, force: true })
for (const [bundler, bundle] of Object.entries({ esbuild: withEsbuild, rollup: withRollup })) {
  for (const [name, imports] of Object.entries(consumers)) {
    const chunks = await bundle(consumerCode(imports))
    const first = fetchedFirst(chunks)
    for (const chunk of chunks) write(path.join(bundler, name, first.has(chunk) ? 'first' : 'later'), chunk)
  }
}

function write(place, { name, code }) {
  mkdirSync(path.join(folder, place), { recursive: true })
  writeFileSync(path.join(folder, place, name), code)
}
