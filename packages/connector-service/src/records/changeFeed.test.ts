import { expect, inject, onTestFinished, test, vi } from 'vitest'
import { isLong } from '../../../../test/isLong'
import { startService } from '../../test/startService'
import { openDatabase } from '../database/open'
import type { Scope } from '../Scope'
import { bookkeeping, record } from './test/bookkeeping'

vi.setConfig({ testTimeout: 300_000 })

const total = isLong ? 100_000 : 5000
const writers = 4
const largest = isLong ? 400 : 60
const anyUpTo = (most: number) => 1 + Math.floor(Math.random() * most)

test('of changes that four writers make at once, a reader that stops and goes on hears each once, in order', async () => {
  const service = await startService()
  const { store, changes } = await bookkeeping(service)
  const { dataDir, databaseUrl } = service.context.settings
  // SQLite is for one process; on PostgreSQL half of the writers have a pool of connections of their own, as another process has.
  const scopes: Scope[] = [service.context]
  if (inject('databaseUrl') !== undefined) {
    const database = await openDatabase({ dataDir, databaseUrl })
    onTestFinished(() => database.close())
    scopes.push({ ...service.context, ...database })
  }

  let tell = () => {}
  let nextWrite = new Promise<void>((resolve) => (tell = resolve))
  async function write(writer: number) {
    const scope = scopes[writer % scopes.length]
    let written = 0
    while (written < total / writers) {
      const size = Math.min(anyUpTo(largest), total / writers - written)
      // Each some records again, so that they are made and changed.
      const records = Array.from({ length: size }, (_, index) =>
        record(`${writer}-${(written + index) % 500}`, String(written + index)),
      )
      await store(writer % 2 === 0 ? 'invoices' : 'bills', records, scope)
      written += size
      tell()
      nextWrite = new Promise((resolve) => (tell = resolve))
    }
  }

  const heard: number[] = []
  let after = (await changes()).next
  async function read() {
    const page = await changes({ after, limit: anyUpTo(1000) })
    heard.push(...page.results.map(({ cursor }) => Number(cursor.split('-')[1])))
    after = page.next
    return page.hasMore || page.results.length > 0
  }

  let isWriting = true
  const writing = Promise.all(Array.from({ length: writers }, (_, writer) => write(writer))).finally(() => {
    isWriting = false
  })
  const reading = (async () => {
    let pages = 0
    while (isWriting || (await read())) {
      if (await read()) pages += 1
      // Away for a while, in which something is written.
      if (pages % 5 === 0) await Promise.race([nextWrite, writing])
    }
  })()
  await Promise.all([writing, reading])
  expect(heard).toHaveLength(total)
  expect(heard.findIndex((cursor, index) => cursor !== index + 1)).toBe(-1)
})
