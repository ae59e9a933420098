import { firstLinkDataTypes, pullOperationSchema } from 'connections-sdk/contract'
import { expect, test } from 'vitest'
import { answer, call, linkCompany, refusal, signUp, withApiKey } from '../../test/signUp'
import { sharedService } from '../../test/sharedService'

const shared = sharedService()

async function begin({ isLinked = true } = {}) {
  const service = shared()
  const mine = await signUp(service)
  if (isLinked) await linkCompany(service, mine.connection.id)
  const post = (path: string, headers = {}) =>
    call(service, 'POST', `${mine.companyPath}/data/${path}`, { headers: { ...withApiKey, ...headers } })
  const waiting = async () => {
    const { dataTypes } = await mine.readDesktop()
    return dataTypes.filter(({ status }) => status === 'Queued').map(({ dataType }) => dataType)
  }
  return { ...mine, service, post, waiting }
}

test('a server has everything read again, and what waits already is not queued twice', async () => {
  const { post, waiting, service, connection } = await begin()
  expect((await post('all')).status).toBe(204)
  expect((await post('all')).status).toBe(204)
  expect(await waiting()).toEqual(firstLinkDataTypes)
  const { count } = await service.database.db
    .selectFrom('pulls')
    .select((row) => row.fn.countAll().as('count'))
    .where('connection_id', '=', connection.id)
    .executeTakeFirstOrThrow()
  expect(Number(count)).toBe(firstLinkDataTypes.length)
})

test('a server has one data type read again and is told of the pull, also of one that waits', async () => {
  const { post, waiting, company, connection } = await begin()
  const first = await answer(await post('queue/invoices'), pullOperationSchema)
  expect(first.status).toBe(200)
  expect(first.body).toMatchObject({
    companyId: company.id,
    connectionId: connection.id,
    dataType: 'invoices',
    status: 'Queued',
    isCompleted: false,
  })
  expect(await waiting()).toEqual(['invoices'])
  const again = await answer(await post(`queue/invoices?connectionId=${connection.id}`), pullOperationSchema)
  expect(again.body).toEqual(first.body)
})

test('where a company has several connections, the one to read is named', async () => {
  const { post, api, companyPath, service, connection } = await begin()
  const created = await api('POST', `${companyPath}/connections`, { body: { platformKey: 'pqsw' } })
  const { id } = (await created.json()) as { id: string }
  expect((await post('queue/bills')).status).toBe(200)
  await linkCompany(service, id)
  expect(await refusal(await post('queue/bills'))).toMatchObject({ status: 400, fields: ['connectionId'] })
  const named = await answer(await post(`queue/bills?connectionId=${id}`), pullOperationSchema)
  expect(named.body.connectionId).toBe(id)
  expect(named.body.connectionId).not.toBe(connection.id)
})

test('what isn’t linked isn’t read, and what isn’t there isn’t found', async () => {
  const { post, connection, waiting } = await begin({ isLinked: false })
  const other = await begin()
  expect((await refusal(await post('queue/invoices'))).status).toBe(409)
  expect((await refusal(await post(`queue/invoices?connectionId=${connection.id}`))).status).toBe(409)
  expect((await refusal(await post(`queue/invoices?connectionId=${other.connection.id}`))).status).toBe(404)
  expect((await refusal(await post('queue/dreams'))).status).toBe(404)
  expect((await post('all')).status).toBe(204)
  expect(await waiting()).toEqual([])
})

test('a page’s token queues nothing here', async () => {
  const { api, companyPath } = await begin()
  expect((await refusal(await api('POST', `${companyPath}/data/all`))).status).toBe(401)
  expect((await refusal(await api('POST', `${companyPath}/data/queue/invoices`))).status).toBe(401)
})
