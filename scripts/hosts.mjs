import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright'
import { browserArguments, browserPath } from './browser.mjs'
import { cells } from './hosts/cells.mjs'
import { pack } from './hosts/pack.mjs'
import { startConnectorService } from './hosts/startConnectorService.mjs'
import { tryHost } from './hosts/tryHost.mjs'

// node scripts/hosts.mjs [words in the name of a host]
const wanted = process.argv.slice(2).join(' ').toLowerCase()
const chosen = cells.filter(({ name }) => name.toLowerCase().includes(wanted))

const temporary = await mkdtemp(path.join(tmpdir(), 'connections-hosts-'))
const rows = []
try {
  const tarball = await pack(temporary)
  const { frCA } = await import('connections-sdk/locales/fr-CA')
  const french = (await frCA.parts.steps()).connectorDownload.title
  const service = await startConnectorService(temporary)
  const executablePath = await browserPath()
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: browserArguments })
  try {
    for (const cell of chosen) {
      const row = await tryHost(cell, { temporary, tarball, service, browser, french })
      console.log(`${row.passed ? 'ok    ' : 'FAILED'} ${row.name} (${row.seconds} s)`)
      rows.push(row)
    }
  } finally {
    await browser.close()
    await service.stop()
  }
} finally {
  await rm(temporary, { recursive: true, force: true })
}

console.table(Object.fromEntries(rows.map(({ name, ...row }) => [name, row])))
process.exitCode = rows.length > 0 && rows.every(({ passed }) => passed) ? 0 : 1
