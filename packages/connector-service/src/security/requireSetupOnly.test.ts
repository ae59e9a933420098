import { handoffLinkSchema, handoffRedemptionSchema } from 'connections-sdk/contract'
import * as z from 'zod/mini'
import { expect, test } from 'vitest'
import { answer, call, linkCompany, refusal, signUp, withApiKey } from '../../test/signUp'
import { startService } from '../../test/startService'
import type { ConnectorService } from '../createService'

const setup = '/companies/:companyId/connections/:connectionId/quickbooksDesktop'
/** What a helper may call, for the connection that was handed off. */
const partOfSetup = [
  `GET ${setup}`,
  `PATCH ${setup}`,
  `POST ${setup}/company`,
  `GET ${setup}/configuration`,
  `POST ${setup}/configuration/replacement`,
  `GET ${setup}/connector`,
  `GET ${setup}/events`,
  `POST ${setup}/password`,
  `POST ${setup}/pauses`,
  `PATCH ${setup}/pauses/:pauseId`,
  `DELETE ${setup}/pauses/:pauseId`,
  `PUT ${setup}/syncSchedule`,
]
/** What anyone may call, with or without a token, and what has logins of its own. */
const open = ['GET /', 'GET /health', 'GET /openapi.json', 'POST /handoffs/:code/redemption']

async function handedOff() {
  const service = await startService()
  const mine = await signUp(service)
  const { body } = await answer(await mine.api('POST', `${mine.desktopPath}/handoffs`), handoffLinkSchema)
  const code = new URL(body.url).hash.slice('#handoff='.length)
  const redemption = await call(service, 'POST', `/handoffs/${code}/redemption`)
  const { accessToken } = (await answer(redemption, handoffRedemptionSchema)).body
  const ids = { companyId: mine.company.id, connectionId: mine.connection.id, handoffId: body.id }
  const helper = async (route: string, names: Record<string, string>) => {
    const [method = '', path = ''] = route.split(' ')
    const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => names[name] ?? 'none')
    const signal = AbortSignal.timeout(10_000)
    const response = await mine.as(accessToken)(method, filled, { signal, ...(method !== 'GET' && { body: {} }) })
    await response.body?.cancel()
    return response.status
  }
  return { ...mine, service, accessToken, ids, helper }
}

test('of every address of the service, a helper is answered by this setup alone', async () => {
  const { service, ids, helper } = await handedOff()
  const routes = await routesOf(service)
  expect(routes).toEqual(expect.arrayContaining([...partOfSetup, ...open]))
  const answered = new Map<string, number>()
  for (const route of routes.filter((one) => !one.includes('/qbwc') && !open.includes(one))) {
    answered.set(route, await helper(route, ids))
  }
  const statusesOf = (isPart: boolean) =>
    [...answered].filter(([route]) => partOfSetup.includes(route) === isPart).map(([, status]) => status)
  expect(new Set(statusesOf(false)), 'refused: by the scope, or for lack of the API key').toEqual(new Set([401, 403]))
  expect(statusesOf(true).filter((status) => status === 401 || status === 403)).toEqual([])
  const byApiKey = [...answered].filter(([, status]) => status === 401).map(([route]) => route)
  expect(
    byApiKey.filter((route) => route.startsWith(`GET ${setup}`)),
    'none of these is a company token',
  ).toEqual([])
})

test('another connection of the same company, and another company, are not there for a helper', async () => {
  const { service, api, companyPath, ids, helper } = await handedOff()
  const created = await api('POST', `${companyPath}/connections`, { body: { platformKey: 'pqsw' } })
  const { id } = z.parse(z.object({ id: z.string() }), await created.json())
  const other = await signUp(service)
  for (const route of partOfSetup) {
    expect(await helper(route, { ...ids, connectionId: id }), route).toBe(404)
    expect(await helper(route, { companyId: other.company.id, connectionId: other.connection.id }), route).toBe(404)
  }
})

test('once setup is finished a helper only reads how it went', async () => {
  const { service, connection, ids, helper } = await handedOff()
  await linkCompany(service, connection.id)
  await service.database.db
    .updateTable('desktop_connections')
    .set({ first_sync_completed_at: new Date().toISOString(), schedule_chosen_at: new Date().toISOString() })
    .execute()
  for (const route of partOfSetup) {
    const status = await helper(route, ids)
    if (route.startsWith('GET')) expect(status, route).toBe(200)
    else expect(status, route).toBe(403)
  }
})

test('a first sync that was quicker than the helper leaves them the choice of the hours, once', async () => {
  const { service, connection, accessToken, as, desktopPath } = await handedOff()
  await linkCompany(service, connection.id)
  await service.database.db
    .updateTable('desktop_connections')
    .set({ first_sync_completed_at: new Date().toISOString() })
    .execute()
  const helper = as(accessToken)
  const hours = { start: '19:00', end: '07:00', days: 'weekdays', timeZone: 'America/New_York' }
  expect((await helper('POST', `${desktopPath}/password`)).status).toBe(403)
  expect((await helper('PUT', `${desktopPath}/syncSchedule`, { body: hours })).status).toBe(200)
  expect((await helper('PUT', `${desktopPath}/syncSchedule`, { body: hours })).status).toBe(403)
})

test('who helped with a setup that is finished has no part in the next one', async () => {
  const { service, connection, accessToken, as, api, desktopPath } = await handedOff()
  await linkCompany(service, connection.id)
  await service.database.db
    .updateTable('desktop_connections')
    .set({ first_sync_completed_at: new Date().toISOString() })
    .execute()
  const { status } = await api('POST', `${desktopPath}/configuration/replacement`, { body: { reason: 'newComputer' } })
  expect(status).toBe(200)
  expect((await as(accessToken)('GET', desktopPath)).status).toBe(401)
  expect((await as(accessToken)('POST', `${desktopPath}/password`)).status).toBe(401)
})

test('a helper’s token is not widened: not by the company’s address, nor by another hand-off', async () => {
  const { service, accessToken, as, companyPath, desktopPath, ids } = await handedOff()
  const helper = as(accessToken)
  expect((await refusal(await helper('GET', `${companyPath}/accessToken`))).status).toBe(401)
  expect((await refusal(await helper('POST', `${desktopPath}/handoffs`))).status).toBe(403)
  const path = `${companyPath}/handoffs/${ids.handoffId}/accessToken`
  const another = await signUp(service)
  const foreign = path.replace(ids.companyId, another.company.id)
  expect((await refusal(await call(service, 'GET', foreign, { headers: withApiKey }))).status).toBe(404)
  const [header, , signature] = accessToken.split('.')
  const payload = Buffer.from(JSON.stringify({ sub: ids.companyId, exp: 9_999_999_999 })).toString('base64url')
  expect((await as(`${header}.${payload}.${signature}`)('GET', `${companyPath}/connections`)).status).toBe(401)
})

/** Every method and path that the service's router has: the tree that it prints, read back. */
async function routesOf({ app }: ConnectorService) {
  const above: string[] = []
  const routes: string[] = []
  for (const line of app.printRoutes({ commonPrefix: false }).split('\n')) {
    const found = /^([│ ]*)[├└]── (\S*?)(?: \(([A-Z, ]+)\))?$/.exec(line)
    if (!found) continue
    const [, indent = '', segment = '', methods = ''] = found
    const depth = indent.length / 4
    above.splice(depth, Infinity, segment)
    for (const method of methods.split(', ').filter(Boolean)) routes.push(`${method} ${above.join('')}`)
  }
  return routes.filter((route) => !/^(HEAD|OPTIONS) /.test(route))
}
