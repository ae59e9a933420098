import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright'
import { browserArguments, browserPath } from './browser.mjs'
import { hostPages, pageWithEverything } from './sizes/hostPages.mjs'
import { hostReactScript } from './sizes/hostReact.mjs'
import { openInRounds, roundsUntilShown } from './sizes/openInRounds.mjs'
import { withEsbuild } from './sizes/withEsbuild.mjs'
import { withRollup } from './sizes/withRollup.mjs'
import { withVite } from './sizes/withVite.mjs'

// What pages with the built package fetch until their first screen is there: bundled as integrators do, opened in a browser, React apart.
// Prints a table, and leaves in temp/sizes, for size-limit, the scripts of each screen from the bundler that makes the most of them: so far, esbuild.
// With --all-bundlers, also by Rollup and Vite; with --own-paths, also the pages that import each component by its own path.
const { values } = parseArgs({ options: { 'all-bundlers': { type: 'boolean' }, 'own-paths': { type: 'boolean' } } })
const folder = 'temp/sizes'
const bundlers = { esbuild: withEsbuild, ...(values['all-bundlers'] && { Rollup: withRollup, Vite: withVite }) }
const { createFakeConnectionsApi } = await import(
  pathToFileURL(createRequire(path.resolve('page.js')).resolve('connections-sdk/testing'))
)

rmSync(folder, { recursive: true, force: true })
const reactScript = await hostReactScript()
const browser = await chromium.launch({ executablePath: await browserPath(), args: browserArguments })
let rows = []
try {
  for (const { by, screens } of [...hostPages, pageWithEverything]) {
    for (const [way, source] of Object.entries(by)) {
      if (way === 'root' || values['own-paths']) rows = rows.concat(await rowsOf(way, source, screens))
    }
  }
} finally {
  await browser.close()
}
console.log(table(rows))

async function rowsOf(way, source, screens) {
  const bundles = await Promise.all(Object.values(bundlers).map((bundle) => bundle(source)))
  const loading = screens.map(async ({ name, ...screen }) => {
    const loads = await Promise.all(bundles.map((bundle) => load(bundle, screen)))
    if (way === 'root') keepHeaviest(name, loads)
    return { title: `${name}, by ${way}`, loads }
  })
  return Promise.all(loading)
}

/** The scripts that a page fetches until the screen is there, and the round trips after that for its entry. */
async function load(bundle, { scenario, hasConnection, press }) {
  const createApi = (options) => createFakeConnectionsApi({ scenario, ...options })
  const { page, rounds, settle, close } = await openInRounds(browser, bundle, { createApi, hasConnection, reactScript })
  const roundTrips = roundsUntilShown(rounds).length - 1
  await press?.(page, settle)
  await close()
  const fetched = new Set(roundsUntilShown(rounds).flatMap(({ asked }) => asked))
  const scripts = [...bundle.files].filter(([name]) => fetched.has(name))
  return { scripts, bytes: scripts.reduce((sum, [, code]) => sum + gzipped(code), 0), roundTrips }
}

function gzipped(code) {
  return gzipSync(code, { level: 9 }).length
}

function table(rows) {
  const head = [
    'kB gz until the first screen, React apart (files, round trips after the entry)',
    ...Object.keys(bundlers),
  ]
  const line = head.map((_, column) => (column === 0 ? '---' : '---:'))
  const cells = rows.map(({ title, loads }) => [title].concat(loads.map(cell)))
  return [head, line, ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

function cell({ scripts, bytes, roundTrips }) {
  return `${(bytes / 1000).toFixed(1)} (${scripts.length}, ${roundTrips})`
}

function keepHeaviest(name, loads) {
  const [heaviest] = loads.toSorted((a, b) => b.bytes - a.bytes)
  mkdirSync(path.join(folder, name), { recursive: true })
  for (const [file, code] of heaviest.scripts) writeFileSync(path.join(folder, name, path.basename(file)), code)
}
