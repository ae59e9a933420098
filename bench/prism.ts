// Shows that a mock of our own OpenAPI file is read by our own client: `npm run bench:prism`.
import { spawn, spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { reads, staticReads } from './prism/readMock'

const times = 100
const folder = new URL('prism/', import.meta.url).pathname
const file = new URL('../api-report/openapi.json', import.meta.url).pathname

spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], { cwd: folder, stdio: 'inherit' })
const port = await freePort()
const prism = spawn(
  process.execPath,
  [`${folder}node_modules/@stoplight/prism-cli/dist/index.js`, 'mock', '--port', String(port), file],
  {
    stdio: ['ignore', 'ignore', 'inherit'],
  },
)
const baseUrl = `http://127.0.0.1:${port}`
let failed = 0
try {
  await untilListening(baseUrl)
  for (const mode of ['static', 'dynamic'] as const) {
    const all = Object.entries(mode === 'static' ? { ...reads, ...staticReads } : reads)
    for (const [name, read] of all) {
      const errors: string[] = []
      for (let time = 0; time < times; time += 1) {
        await read(baseUrl, mode).catch((error: unknown) => errors.push(String(error)))
      }
      failed += errors.length
      console.log(`${mode.padEnd(8)} ${name.padEnd(24)} ${times - errors.length} of ${times}`)
      for (const error of new Set(errors)) console.log(`         ${error}`)
    }
  }
} finally {
  prism.kill()
}
process.exit(failed === 0 ? 0 : 1)

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('There is no free port.')
  return address.port
}

async function untilListening(url: string) {
  for (let tries = 0; tries < 100; tries += 1) {
    const isThere = await fetch(url).then(
      () => true,
      () => false,
    )
    if (isThere) return
    await setTimeout(200)
  }
  throw new Error('Prism did not begin to listen.')
}
