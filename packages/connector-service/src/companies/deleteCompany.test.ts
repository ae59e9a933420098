import { handoffLinkSchema, handoffRedemptionSchema } from 'connections-sdk/contract'
import { sql } from 'kysely'
import * as z from 'zod/mini'
import { expect, test } from 'vitest'
import { answer, call, linkCompany, refusal, signUp, withApiKey } from '../../test/signUp'
import { startService } from '../../test/startService'
import { storeRecords } from '../copy/storeRecords'
import { queuePulls } from '../desktop/queuePulls'
import { inTransaction } from '../Scope'
import { conversation } from '../qbwc/test/conversation'
import { newConnection } from '../qbwc/test/newConnection'
import type { ConnectorService } from '../createService'

const rowsSchema = z.array(z.looseObject({}))

/** Every row of every table, as text. Migrations are the database's own. */
async function everything({ database: { db } }: ConnectorService) {
  const tables = (await db.introspection.getTables())
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('kysely'))
  const texts = await Promise.all(
    tables.map(async (table) => {
      const { rows } = await sql`select * from ${sql.table(table)}`.execute(db)
      return [table, z.parse(rowsSchema, rows).map((row) => JSON.stringify(row))] as const
    }),
  )
  return new Map(texts)
}

/** A company of which every table has something. */
async function livedIn(service: ConnectorService) {
  const connection = await newConnection(service, 'Rose Plumbing')
  const { companyId, connectionId, api, userName } = connection
  const { context } = service
  const key = { 'idempotency-key': 'kept' }
  await linkCompany(service, connectionId)
  await queuePulls(context, { connectionId, by: 'service', extent: 'changes' })
  await inTransaction(context, (scope) =>
    storeRecords(scope, { connectionId, dataType: 'invoices', generation: 1 }, [
      { recordId: '1', modifiedAt: null, body: '{"RefNumber":"1"}' },
    ]),
  )
  const { db } = context
  const at = new Date().toISOString()
  const unreadable = { connection_id: connectionId, data_type: 'invoices', at, reason: 'broken', text: 'Rose’s' }
  await db
    .insertInto('unreadable_records')
    .values({ id: crypto.randomUUID(), ...unreadable })
    .execute()
  const { url } = (await answer(await api('POST', `${connection.desktopPath}/handoffs`), handoffLinkSchema)).body
  await api('POST', `${connection.desktopPath}/pauses`, { startsAt: inHours(5), endsAt: inHours(6) })
  const web = conversation(connection)
  const ticket = await web.signIn()
  await db.insertInto('password_failures').values({ user_name: userName, password_key: 'x', at }).execute()
  const setting = { dataType: 'invoices', fetchOnFirstLink: true, syncSchedule: 2, syncOrder: 1 }
  for (const [method, path, body] of [
    ['POST', `/companies/${companyId}/syncSettings`, { settings: [setting] }],
    ['POST', `/companies/${companyId}/data/all`, undefined],
  ] as const) {
    const { status } = await call(service, method, path, { headers: { ...withApiKey, ...key }, body })
    expect([path, status]).toEqual([path, 204])
  }
  return { ...connection, web, ticket, code: new URL(url).hash.slice('#handoff='.length) }
}

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

test('a deleted company leaves nothing in any table, and another company keeps everything', async () => {
  const service = await startService()
  const other = await livedIn(service)
  const before = await everything(service)
  const one = await livedIn(service)
  const during = await everything(service)
  const grown = [...during].filter(([table, rows]) => rows.length > (before.get(table)?.length ?? 0))
  // Only the operator's own settings aren't a company's.
  expect(grown.map(([table]) => table).toSorted()).toEqual(
    [...during.keys()].filter((table) => table !== 'settings').toSorted(),
  )
  const path = `/companies/${one.companyId}`
  expect((await call(service, 'DELETE', path, { headers: withApiKey })).status).toBe(204)
  expect(await everything(service)).toEqual(before)
  expect((await refusal(await call(service, 'DELETE', path, { headers: withApiKey }))).status).toBe(404)
  expect((await other.document()).connectionId).toBe(other.connectionId)
})

test('the Web Connector of a deleted company is answered nvu, also in the middle of a session', async () => {
  const service = await startService()
  const { companyId, web, ticket } = await livedIn(service)
  await call(service, 'DELETE', `/companies/${companyId}`, { headers: withApiKey })
  expect(await web.receive(ticket, '<?xml version="1.0"?><QBXML/>')).toBe(-1)
  expect((await web.authenticate())[1]).toBe('nvu')
})

test('the tokens, the event streams and the hand-offs of a deleted company end at once', async () => {
  const service = await startService()
  const { company, token, api, as, desktopPath, connectionPath } = await signUp(service)
  const { url } = (await answer(await api('POST', `${desktopPath}/handoffs`), handoffLinkSchema)).body
  const redeem = () => call(service, 'POST', `/handoffs/${new URL(url).hash.slice('#handoff='.length)}/redemption`)
  const { accessToken } = (await answer(await redeem(), handoffRedemptionSchema)).body
  const streams = await Promise.all([
    api('GET', `${desktopPath}/events`),
    as(accessToken)('GET', `${desktopPath}/events`),
    call(service, 'GET', `${desktopPath}/events`, { headers: withApiKey }),
  ])
  expect(streams.map(({ status }) => status)).toEqual([200, 200, 200])
  await call(service, 'DELETE', `/companies/${company.id}`, { headers: withApiKey })
  for (const stream of streams) expect(await stream.text()).toContain('event: quickbooksDesktop')
  for (const bearer of [token, accessToken]) {
    const refused = await as(bearer)('GET', desktopPath)
    expect(refused.headers.get('www-authenticate')).toBe('Bearer')
    expect((await refusal(refused)).status).toBe(401)
  }
  expect(
    (await refusal(await as(token)('POST', `/companies/${company.id}/connections`, { body: { platformKey: 'pqsw' } })))
      .status,
  ).toBe(401)
  for (const path of [`/companies/${company.id}/accessToken`, connectionPath, `${connectionPath}/changes`]) {
    expect((await refusal(await call(service, 'GET', path, { headers: withApiKey }))).status).toBe(404)
  }
  expect((await refusal(await redeem())).status).toBe(404)
})

test('companies that are deleted while their pages and Web Connectors are busy fail nobody but with a 401, a 404 or nvu', async () => {
  const service = await startService()
  const all = await Promise.all(Array.from({ length: 4 }, () => livedIn(service)))
  const work = all.flatMap(({ companyId, api, desktopPath, web, ticket }) => {
    const connect = async () => (await api('POST', '/connections', { platformKey: 'pqsw' })).status
    const issue = async () => (await api('POST', `${desktopPath}/password`)).status
    const erase = async () => (await call(service, 'DELETE', `/companies/${companyId}`, { headers: withApiKey })).status
    const answerWebConnector = async () => (await web.receive(ticket, 'nonsense')) && 200
    return [connect, connect, connect, issue, issue, issue, erase, answerWebConnector, connect, issue]
  })
  const results = await Promise.allSettled(work.map((one) => one()))
  const statuses = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  expect(statuses.filter((status) => ![200, 201, 204, 401, 404].includes(Number(status)))).toEqual([])
  // A page's own token call may find the company gone, which its caller then throws.
  const thrown = results.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))
  expect(thrown.filter((reason) => !reason.includes('Error: 404'))).toEqual([])
  const { count } = await service.database.db
    .selectFrom('connections')
    .select((row) => row.fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  expect(Number(count)).toBe(0)
})
