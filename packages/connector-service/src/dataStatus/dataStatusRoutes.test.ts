import { dataHistoryPageSchema, dataStatusSchema } from 'connections-sdk/contract'
import { expect, test } from 'vitest'
import { answer, linkCompany, refusal, signUp } from '../../test/signUp'
import { startService } from '../../test/startService'

async function setUp() {
  const service = await startService()
  const signedUp = await signUp(service)
  const { api, companyPath, connection, desktopPath } = signedUp
  await linkCompany(service, connection.id)
  const finish = (status: string) =>
    service.database.db
      .updateTable('pulls')
      .set({ status, completed_at: new Date().toISOString(), error_message: status === 'Complete' ? null : 'refused' })
      .where('status', '=', 'Queued')
      .execute()
  const sync = (...dataTypes: string[]) => api('POST', `${desktopPath}/syncs`, { body: { dataTypes } })
  const history = async (query = '') =>
    (await answer(await api('GET', `${companyPath}/data/history?${query}`), dataHistoryPageSchema)).body
  return { ...signedUp, finish, sync, history }
}

test('data status tells the latest pull of each type, and the latest that succeeded', async () => {
  const { api, companyPath, finish, sync, history } = await setUp()
  const status = async () => (await answer(await api('GET', `${companyPath}/dataStatus`), dataStatusSchema)).body
  expect(await status()).toEqual({})
  await sync('customers', 'bills')
  await finish('Complete')
  const [success] = (await history('query=dataType=customers')).results
  await sync('customers')
  await finish('FetchError')
  expect(await status()).toMatchObject({
    customers: {
      currentStatus: 'FetchError',
      lastSuccessfulSync: success?.completed,
      latestSuccessfulSyncId: success?.id,
    },
    bills: { currentStatus: 'Complete' },
  })
  expect((await status())?.customers?.latestSyncId).not.toBe(success?.id)
})

test('the history of pulls is told newest first, in pages and by condition', async () => {
  const { finish, sync, history } = await setUp()
  await sync('accounts', 'vendors')
  await finish('Complete')
  await sync('items')
  await finish('FetchError')
  await sync('bills')
  const all = await history()
  expect(all.results.map(({ dataType, isCompleted, isErrored }) => [dataType, isCompleted, isErrored])).toEqual([
    ['bills', false, false],
    ['items', false, true],
    ['vendors', true, false],
    ['accounts', true, false],
  ])
  expect((await history('query=status=Complete%26%26dataType!=vendors')).results).toMatchObject([
    { dataType: 'accounts' },
  ])
  const page = await history('page=2&pageSize=3&orderBy=dataType')
  expect(page).toMatchObject({ totalResults: 4, results: [{ dataType: 'vendors' }] })
  expect(page._links?.previous?.href).toContain('page=1&pageSize=3&orderBy=dataType')
  expect((await history('page=9')).results).toEqual([])
})

test('a condition on what is not listed is refused', async () => {
  const { api, companyPath } = await setUp()
  for (const query of ['query=body=x', 'query=status', 'query=1=1;drop table pulls', 'orderBy=position']) {
    const { status } = await refusal(await api('GET', `${companyPath}/data/history?${query}`))
    expect([query, status]).toEqual([query, 400])
  }
})
