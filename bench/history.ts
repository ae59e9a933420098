// What a look at a connection costs after a year of hourly syncs, against after a day: `npx tsx bench/history.ts`. With DATABASE_URL, on that
// PostgreSQL database, which must be empty.
import { mkdtemp, rm } from 'node:fs/promises'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { createService } from '../packages/connector-service/src/createService'
import { timeOrderedId } from '../packages/connector-service/src/database/timeOrderedId'
import { prunePulls } from '../packages/connector-service/src/desktop/prunePulls'
import { readSettings } from '../packages/connector-service/src/settings/readSettings'

const apiKey = 'a-key-for-the-bench'
const dataTypes = ['company', 'accounts', 'customers', 'vendors', 'items', 'invoices', 'bills', 'payments']
const hourMs = 3_600_000
const looks = 200

const dataDir = await mkdtemp(path.join(tmpdir(), 'bench-history-'))
const settings = await readSettings({
  ...(process.env.DATABASE_URL && { DATABASE_URL: process.env.DATABASE_URL }),
  CONNECTOR_PORT: '0',
  CONNECTOR_API_KEY: apiKey,
  CONNECTOR_DATA_DIR: dataDir,
  CONNECTOR_LOG_LEVEL: 'silent',
})
const service = await createService(settings)
const { db } = service.database

/** On a network connection of its own: filling the database takes longer than one is kept. */
async function call(authorization: string, method: 'GET' | 'POST', address: string, body?: object) {
  const headers = { authorization, ...(body && { 'content-type': 'application/json' }) }
  const asked = request(`${service.url}${address}`, { method, headers, agent: false })
  asked.end(body && JSON.stringify(body))
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  const said = await text(response)
  if ((response.statusCode ?? 500) >= 300) throw new Error(`${method} ${address}: ${response.statusCode} ${said}`)
  return JSON.parse(said) as Record<string, string>
}

const key = `Basic ${Buffer.from(apiKey).toString('base64')}`

/** A connection that has been synced every hour for so many days, up to now. */
async function synced(days: number) {
  const company = await call(key, 'POST', '/companies', { name: `${days} days` })
  const { accessToken } = await call(key, 'GET', `/companies/${company.id}/accessToken`)
  const token = `Bearer ${accessToken}`
  const { id = '' } = await call(token, 'POST', `/companies/${company.id}/connections`, { platformKey: 'pqsw' })
  const now = Date.now()
  await db.updateTable('connections').set({ status: 'Linked' }).where('id', '=', id).execute()
  for (let hour = days * 24; hour > 0; hour -= 1) {
    const at = new Date(now - hour * hourMs)
    const rows = dataTypes.map((data_type, position) => ({
      id: timeOrderedId(new Date(at.getTime() + position)),
      connection_id: id,
      data_type,
      position,
      status: 'Complete',
      requested_at: at.toISOString(),
      completed_at: at.toISOString(),
    }))
    await db.insertInto('pulls').values(rows).execute()
    const entries = ['syncStarted', 'syncCompleted'].map((kind, index) => ({
      id: timeOrderedId(new Date(at.getTime() + index)),
      connection_id: id,
      at: at.toISOString(),
      kind,
      by_whom: 'connector',
    }))
    await db.insertInto('timeline').values(entries).execute()
    if (hour > 1) continue
    for (const { id: pull, data_type } of rows) {
      const last = { last_pull_id: pull, last_success_id: pull, last_success_at: at.toISOString() }
      await db
        .insertInto('data_types')
        .values({ connection_id: id, data_type, ...last })
        .execute()
    }
  }
  return { token, base: `/companies/${company.id}`, id }
}

async function median(token: string, address: string) {
  const times: number[] = []
  for (let look = 0; look < looks; look += 1) {
    const began = performance.now()
    await call(token, 'GET', address)
    times.push(performance.now() - began)
  }
  return times.toSorted((one, other) => one - other)[looks / 2] ?? 0
}

try {
  const [day, year] = [await synced(1), await synced(365)]
  const pulls = async () =>
    (
      await db
        .selectFrom('pulls')
        .select((row) => row.fn.countAll().as('count'))
        .executeTakeFirstOrThrow()
    ).count
  console.log(`${String(await pulls())} pulls of a year and a day`)
  const addresses = (one: typeof day) => ({
    document: `${one.base}/connections/${one.id}/quickbooksDesktop`,
    dataStatus: `${one.base}/dataStatus`,
    history: `${one.base}/data/history?pageSize=20`,
    timeline: `${one.base}/connections/${one.id}/quickbooksDesktop/timeline?limit=20`,
  })
  const compare = async (when: string) => {
    for (const name of ['document', 'dataStatus', 'history', 'timeline'] as const) {
      const [short, long] = [
        await median(day.token, addresses(day)[name]),
        await median(year.token, addresses(year)[name]),
      ]
      console.log(
        `${when} ${name}: a day ${short.toFixed(2)} ms, a year ${long.toFixed(2)} ms, ${(long / short).toFixed(2)} times`,
      )
    }
  }
  await compare('before pruning,')
  for (let run = 0; run < 20; run += 1) await prunePulls(service.context)
  console.log(`${String(await pulls())} pulls are kept`)
  await compare('after pruning,')
} finally {
  await service.close()
  await rm(dataDir, { recursive: true })
}
