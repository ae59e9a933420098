import { build } from 'esbuild'
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright'
import { browserArguments, browserPath } from '../scripts/browser.mjs'

// Usage: npm run build && node bench/connectionList.mjs
// How long the browser runs script from the answer with 500 connections to the first rows on screen: as the manager
// does it, 25 rows at a time, and with all rows at once, left to `content-visibility` to spare the layout.
const connections = 500
const rounds = 7

const page = await openPage()
for (const [name, rows, css] of [
  ['25 at a time', 25, ''],
  ['all at once', connections, '.connections-row { content-visibility: auto; contain-intrinsic-size: auto 70px }'],
]) {
  const script = await bundled(rows)
  const results = []
  for (let round = 0; round < rounds; round += 1) results.push(await measured(script, css))
  const median = (key) => results.map((result) => result[key]).toSorted((one, other) => one - other)[rounds >> 1]
  const figures = ['script', 'layout', 'shown'].map((key) => `${key} ${median(key).toFixed(1)} ms`)
  console.log(`${name}: ${figures.join(', ')} (median of ${rounds}; ${results[0].rows} rows)`)
}
await page.context().browser().close()

async function openPage() {
  const browser = await chromium.launch({ executablePath: await browserPath(), args: browserArguments })
  const opened = await browser.newPage({ viewport: { width: 1200, height: 900 } })
  await opened.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<div id="root"></div>' }))
  return opened
}

/** A host page with the manager in it. `rows`: how many it draws at a time. */
async function bundled(rows) {
  const { outputFiles } = await build({
    entryPoints: ['bench/connectionList/hostPage.jsx'],
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'error',
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [{ name: 'rows', setup: ({ onLoad }) => onLoad({ filter: /useListView\.js$/ }, withRows(rows)) }],
  })
  return outputFiles[0].text
}

function withRows(rows) {
  return ({ path }) => ({ contents: readFileSync(path, 'utf8').replace('rowsAtATime = 25', `rowsAtATime = ${rows}`) })
}

async function measured(script, css) {
  await page.goto('http://bench.localhost/')
  await page.addStyleTag({ content: readFileSync('dist/styles.css', 'utf8') + css })
  await page.addScriptTag({ content: script })
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const metrics = async () => {
    const { metrics: list } = await session.send('Performance.getMetrics')
    return Object.fromEntries(list.map(({ name, value }) => [name, value * 1000]))
  }
  const before = await metrics()
  const { shown, rows } = await page.evaluate((text) => globalThis.answerArrives(text), JSON.stringify(answer()))
  const after = await metrics()
  await session.detach()
  const spent = (name) => after[name] - before[name]
  return {
    script: spent('ScriptDuration'),
    layout: spent('LayoutDuration') + spent('RecalcStyleDuration'),
    shown,
    rows,
  }
}

function answer() {
  const at = (minutes) => new Date(Date.now() - minutes * 60_000).toISOString()
  const results = Array.from({ length: connections }, (_, index) => ({
    id: `connection-${index}`,
    integrationId: 'integration',
    integrationKey: 'gbol',
    sourceId: 'source',
    sourceType: 'Accounting',
    platformName: `Platform ${index}`,
    linkUrl: `https://link.example.com/${index}`,
    status: 'Linked',
    created: at(index * 1440),
    lastSync: at(index * 7),
    dataConnectionErrors: [],
    connectionInfo: { companyName: `Company ${index}` },
  }))
  return { results, pageNumber: 1, pageSize: 5000, totalResults: connections }
}
