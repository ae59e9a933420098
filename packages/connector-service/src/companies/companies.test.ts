import { companiesPageSchema, companySchema } from 'connections-sdk/contract'
import { expect, test } from 'vitest'
import { answer, call, refusal, withApiKey } from '../../test/signUp'
import { startService } from '../../test/startService'
import { sharedService } from '../../test/sharedService'
import type { ConnectorService } from '../createService'

const shared = sharedService()

function byKey(service: ConnectorService) {
  return (method: string, path: string, body?: unknown, headers = {}) =>
    call(service, method, path, { headers: { ...withApiKey, ...headers }, ...(body !== undefined && { body }) })
}

test('a company is made once for each id of the host, however often and at once it is asked for', async () => {
  const post = byKey(shared())
  const externalId = `customer-${crypto.randomUUID()}`
  const all = await Promise.all(
    Array.from({ length: 8 }, () => post('POST', '/companies', { name: 'Rose Plumbing', externalId })),
  )
  const made = await Promise.all(all.map((response) => answer(response, companySchema)))
  expect(made.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 200, 200, 200, 200, 201])
  expect(new Set(made.map(({ body }) => body.id)).size).toBe(1)
  const renamed = await answer(await post('POST', '/companies', { name: 'Another name', externalId }), companySchema)
  expect([renamed.status, renamed.body]).toEqual([200, made[0]?.body])
  const [one, other] = [
    await post('POST', '/companies', { name: 'Same' }),
    await post('POST', '/companies', { name: 'Same' }),
  ]
  expect([one.status, other.status]).toEqual([201, 201])
  expect((await answer(one, companySchema)).body.id).not.toBe((await answer(other, companySchema)).body.id)
})

test('companies are listed in pages, by conditions, and in an order', async () => {
  const api = byKey(await startService())
  for (const name of ['Cedar', 'Aspen', 'Birch']) {
    await api('POST', '/companies', { name, externalId: `id of ${name}` })
  }
  const list = async (query: string) => (await answer(await api('GET', `/companies${query}`), companiesPageSchema)).body
  const names = async (query: string) => (await list(query)).results.map(({ name }) => name)
  expect(await names('')).toEqual(['Cedar', 'Aspen', 'Birch'])
  expect(await names('?orderBy=-name')).toEqual(['Cedar', 'Birch', 'Aspen'])
  expect(await names(`?query=${encodeURIComponent('externalId=id of Birch')}`)).toEqual(['Birch'])
  expect(await list('?orderBy=name&page=2&pageSize=2')).toMatchObject({
    results: [{ name: 'Cedar', externalId: 'id of Cedar' }],
    pageNumber: 2,
    totalResults: 3,
  })
  for (const query of ['?orderBy=size', '?query=size%3D1', '?page=0']) {
    expect((await refusal(await api('GET', `/companies${query}`))).status).toBe(400)
  }
})

test('a company is read, renamed, and given another id of the host, which no other may have', async () => {
  const api = byKey(shared())
  const ids = Array.from({ length: 3 }, () => crypto.randomUUID())
  const make = async (externalId?: string) =>
    (await answer(await api('POST', '/companies', { name: 'Rose', externalId }), companySchema)).body
  const [mine, other] = [await make(ids[0]), await make(ids[1])]
  const path = `/companies/${mine.id}`
  const patch = async (body: unknown) => (await answer(await api('PATCH', path, body), companySchema)).body
  expect((await answer(await api('GET', path), companySchema)).body).toEqual(mine)
  expect(await patch({ name: ' Rose & Sons ' })).toEqual({ ...mine, name: 'Rose & Sons' })
  expect(await patch({ externalId: ids[2] })).toMatchObject({ name: 'Rose & Sons', externalId: ids[2] })
  expect((await refusal(await api('PATCH', path, { externalId: ids[1] }))).status).toBe(409)
  expect(await patch({ externalId: null })).not.toHaveProperty('externalId')
  expect((await refusal(await api('PATCH', path, { externalId: '' }))).fields).toEqual(['externalId'])
  expect((await answer(await api('GET', `/companies/${other.id}`), companySchema)).body.externalId).toBe(ids[1])
  for (const method of ['GET', 'PATCH', 'DELETE']) {
    expect((await refusal(await api(method, '/companies/none', method === 'PATCH' ? {} : undefined))).status).toBe(404)
  }
})

test('what no database can store is refused by its field', async () => {
  const api = byKey(shared())
  for (const body of [{ name: 'a\0b' }, { name: 'Rose', externalId: 'a\0b' }]) {
    expect((await refusal(await api('POST', '/companies', body))).fields).toEqual([Object.keys(body).at(-1)])
  }
})

test('two companies that are given the same id of the host at once don’t both have it', async () => {
  const api = byKey(shared())
  const companies = await Promise.all(
    Array.from(
      { length: 4 },
      async () => (await answer(await api('POST', '/companies', { name: 'x' }), companySchema)).body,
    ),
  )
  const externalId = crypto.randomUUID()
  const answers = await Promise.all(companies.map(({ id }) => api('PATCH', `/companies/${id}`, { externalId })))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409])
})
