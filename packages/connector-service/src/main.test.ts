import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import { expect, onTestFinished, test, vi } from 'vitest'
import { emptyDatabase } from '../test/freshDatabase'

const readySchema = z.object({ msg: z.literal('ready'), url: z.string() })

// A process of its own has to load everything first.
vi.setConfig({ testTimeout: 60_000 })

async function start(environment: Record<string, string>) {
  const { dataDir, databaseUrl, remove } = await emptyDatabase()
  const service = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('main.ts', import.meta.url))], {
    env: {
      PATH: process.env.PATH,
      CONNECTOR_PORT: '0',
      CONNECTOR_DATA_DIR: dataDir,
      ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
      ...environment,
    },
  })
  const exited = once(service, 'exit')
  let errors = ''
  service.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  onTestFinished(async () => {
    service.kill('SIGKILL')
    await exited
    await remove()
  })
  return { service, exited, errors: () => errors, lines: createInterface({ input: service.stdout }) }
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  'the process says when it is ready, and %s ends it cleanly',
  async (signal) => {
    const { service, exited, lines, errors } = await start({})
    for await (const line of lines) {
      const ready = z.safeParse(readySchema, JSON.parse(line))
      if (!ready.success) continue
      expect((await fetch(`${ready.data.url}/health`)).status).toBe(200)
      break
    }
    service.kill(signal)
    expect(await exited).toEqual([0, null])
    expect(errors()).toBe('')
  },
)

test('a port that is taken is told in words', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await once(other, 'listening')
  const address = z.parse(z.object({ port: z.number() }), other.address())
  const { exited, errors } = await start({ CONNECTOR_PORT: String(address.port) })
  expect(await exited).toEqual([1, null])
  expect(errors()).toBe('CONNECTOR_PORT: another program listens on this port already.\n')
})

test('a wrong setting ends the start with one line of words', async () => {
  const { exited, errors } = await start({ CONNECTOR_INSTALLER_URL: 'javascript:alert(1)' })
  expect(await exited).toEqual([1, null])
  expect(errors()).toContain('CONNECTOR_INSTALLER_URL: must be an http or https URL')
  expect(errors()).not.toMatch(/\bat |node:/)
})
