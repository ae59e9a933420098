import { connectionSchema, connectionsPageSchema } from 'connections-sdk/contract'
import { expect, test } from 'vitest'
import { answer, linkCompany, refusal, signUp } from '../../test/signUp'
import { sharedService } from '../../test/sharedService'
import { startService } from '../../test/startService'

const shared = sharedService()

test('a new connection waits for its customer, and is listed', async () => {
  const service = shared()
  const { api, companyPath, connection } = await signUp(service)
  expect(connection).toMatchObject({ status: 'PendingAuth', sourceType: 'Accounting', integrationKey: 'pqsw' })
  const { body } = await answer(await api('GET', `${companyPath}/connections`), connectionsPageSchema)
  expect(body).toMatchObject({ totalResults: 1, pageNumber: 1, results: [{ id: connection.id }] })
})

test('pages, conditions and order of a listing', async () => {
  const service = shared()
  const { api, companyPath, connection } = await signUp(service)
  for (let number = 0; number < 4; number += 1) {
    await api('POST', `${companyPath}/connections`, { body: { platformKey: 'pqsw' } })
  }
  await linkCompany(service, connection.id)
  const list = async (query: string) =>
    (await answer(await api('GET', `${companyPath}/connections?${query}`), connectionsPageSchema)).body
  const second = await list('page=2&pageSize=2&orderBy=-created')
  expect(second).toMatchObject({ totalResults: 5, pageNumber: 2, pageSize: 2 })
  expect(second.results).toHaveLength(2)
  expect(second._links?.next?.href).toContain('page=3')
  expect((await list('query=status%3DLinked')).results.map(({ id }) => id)).toEqual([connection.id])
  expect((await list('query=status!%3DLinked')).totalResults).toBe(4)
})

test.each(['page=0', 'pageSize=5001', 'pageSize=many', 'query=nonsense', 'orderBy=password_hash'])(
  'a listing by %s is refused by field',
  async (query) => {
    const { api, companyPath } = await signUp(shared())
    const { status, fields } = await refusal(await api('GET', `${companyPath}/connections?${query}`))
    expect([status, fields]).toEqual([400, [query.split('=')[0]]])
  },
)

test('another platform is refused by name of the field', async () => {
  const { api, companyPath } = await signUp(shared())
  for (const platformKey of ['gbol', 'x', 7]) {
    const refused = await refusal(await api('POST', `${companyPath}/connections`, { body: { platformKey } }))
    expect(refused).toMatchObject({ status: 400, fields: ['platformKey'] })
  }
})

test('only a linked connection can be unlinked, and its data stays', async () => {
  const service = shared()
  const { api, connection, connectionPath } = await signUp(service)
  const unlink = () => api('PATCH', connectionPath, { body: { status: 'Unlinked' } })
  expect((await refusal(await unlink())).status).toBe(409)
  await linkCompany(service, connection.id)
  expect((await answer(await unlink(), connectionSchema)).body.status).toBe('Unlinked')
  expect((await refusal(await unlink())).status).toBe(409)
  expect((await refusal(await api('PATCH', connectionPath, { body: { status: 'Linked' } }))).fields).toEqual(['status'])
})

test('a deleted connection is gone with all that belongs to it', async () => {
  const service = await startService()
  const { api, connectionPath, desktopPath } = await signUp(service)
  expect((await api('DELETE', connectionPath)).status).toBe(204)
  for (const [method, path] of [
    ['DELETE', connectionPath],
    ['GET', connectionPath],
    ['GET', desktopPath],
    ['GET', `${desktopPath}/timeline`],
  ] as const) {
    expect((await refusal(await api(method, path))).status).toBe(404)
  }
  expect(await service.database.db.selectFrom('timeline').selectAll().execute()).toEqual([])
})

test("another company's connection doesn't exist, whatever is asked of it", async () => {
  const service = shared()
  const mine = await signUp(service)
  const theirs = await signUp(service, 'Somebody Else Ltd')
  const foreign = `${mine.companyPath}/connections/${theirs.connection.id}`
  const asked = [
    ['GET', foreign],
    ['PATCH', foreign, { status: 'Unlinked' }],
    ['DELETE', foreign],
    ['GET', `${foreign}/quickbooksDesktop`],
    ['PATCH', `${foreign}/quickbooksDesktop`, { requirementsConfirmed: true }],
    ['GET', `${foreign}/quickbooksDesktop/connector`],
    ['GET', `${foreign}/quickbooksDesktop/configuration`],
    ['POST', `${foreign}/quickbooksDesktop/configuration/replacement`],
    ['POST', `${foreign}/quickbooksDesktop/password`],
    ['POST', `${foreign}/quickbooksDesktop/pauses`, { endsAt: new Date(Date.now() + 60_000).toISOString() }],
    ['POST', `${foreign}/quickbooksDesktop/syncs`],
    ['POST', `${foreign}/quickbooksDesktop/reconnection`],
    ['POST', `${foreign}/quickbooksDesktop/handoffs`],
    ['GET', `${foreign}/quickbooksDesktop/timeline`],
    ['GET', `${foreign}/quickbooksDesktop/events`],
    ['GET', theirs.connectionPath],
    ['GET', `${theirs.companyPath}/dataStatus`],
  ] as const
  for (const [method, path, body] of asked) {
    const { status } = await refusal(await mine.api(method, path, body === undefined ? {} : { body }))
    expect([method, path, status]).toEqual([method, path, 404])
  }
  expect((await theirs.readDesktop()).setup.requirementsConfirmedAt).toBeNull()
})
