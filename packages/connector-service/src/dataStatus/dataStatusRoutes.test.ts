import { dataHistoryPageSchema, dataStatusSchema } from 'connections-sdk/contract'
import { expect, test } from 'vitest'
import { answerTo, records } from '../qbwc/test/cannedAnswers'
import { endPull } from '../qbwc/sync/endPull'
import { conversation } from '../qbwc/test/conversation'
import { untilAskedFor } from '../qbwc/test/linkedSession'
import { newConnection } from '../qbwc/test/newConnection'
import { testClock } from '../qbwc/test/testClock'
import { answer, linkCompany, refusal, signUp } from '../../test/signUp'
import { startService } from '../../test/startService'

async function setUp() {
  const service = await startService()
  const signedUp = await signUp(service)
  const { api, companyPath, connection, desktopPath } = signedUp
  await linkCompany(service, connection.id)
  const finish = async (status: 'Complete' | 'FetchError') => {
    const waiting = await service.database.db.selectFrom('pulls').selectAll().where('status', '=', 'Queued').execute()
    for (const pull of waiting) await endPull(service.context, pull, { status, error: 'refused' })
  }
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

/** A sync in which half of the customers have come, other pulls ended in each way that there is, and something befell its session. */
async function syncBefallen(befall: 'nothing' | 'interrupted' | 'expired' | 'closed') {
  const clock = testClock()
  const service = await startService({}, { now: clock.now })
  const connection = await newConnection(service)
  const caller = conversation(connection)
  const ticket = await caller.signIn()
  const request = await untilAskedFor(caller, ticket, 'CustomerQuery')
  const half = ' iteratorRemainingCount="2" iteratorID="{a}"'
  await caller.receive(ticket, answerTo(request, records('CustomerRet', 1, 2), half))
  const { db } = service.database
  const ends = { vendors: 'FetchError', items: 'NotSupported', invoices: 'Cancelled' }
  for (const [dataType, status] of Object.entries(ends)) {
    await db.updateTable('pulls').set({ status }).where('data_type', '=', dataType).execute()
  }
  if (befall === 'interrupted')
    await db.updateTable('sessions').set({ interrupted_at: clock.now().toISOString() }).execute()
  if (befall === 'expired') clock.pass(10.1)
  if (befall === 'closed') await caller.close(ticket)
  return connection
}

test.each([
  ['nothing', 'Fetching', 50],
  ['interrupted', 'Queued', 0],
  ['expired', 'Queued', 0],
  ['closed', 'Queued', 0],
] as const)(
  'the data status, the history and the connection tell the same of a sync: %s',
  async (befall, status, progress) => {
    const { api, document } = await syncBefallen(befall)
    const { dataTypes } = await document()
    const statuses = (await answer(await api('GET', '/dataStatus'), dataStatusSchema)).body
    const told = async (query: string) =>
      (await answer(await api('GET', `/data/history?orderBy=id${query}`), dataHistoryPageSchema)).body.results
    expect(dataTypes.find(({ dataType }) => dataType === 'customers')).toMatchObject({ status, progress })
    expect(new Set(dataTypes.map((one) => one.status)).size).toBe(befall === 'nothing' ? 6 : 5)
    const ofConnection = dataTypes.map((one) => [one.dataType, one.status, one.progress])
    const ofHistory = (await told('')).map((one) => [one.dataType, one.status, one.progress])
    expect(ofHistory.toSorted()).toEqual(ofConnection.toSorted())
    expect(
      Object.values(statuses ?? {})
        .map((one) => [one.dataType, one.currentStatus])
        .toSorted(),
    ).toEqual(ofConnection.map((one) => one.slice(0, 2)).toSorted())
    const ofStatus = (await told(`&query=status=${status}`)).map(({ dataType }) => dataType)
    expect(ofStatus).toContain('customers')
  },
)
