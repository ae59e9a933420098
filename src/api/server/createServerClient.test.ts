import { expect, test } from 'vitest'
import { errorAnswer, type ScriptedAnswer, scriptedFetch } from '../../../test/node/scriptedFetch'
import { everythingIn, thrown } from '../../../test/node/thrown'
import { createServerClient } from './createServerClient'

const connection = { companyId: 'company 1', connectionId: 'connection-1' }
const apiKey = 'a-kéy'

function begin(...answers: ScriptedAnswer[]) {
  const { fetch, requests } = scriptedFetch(...answers)
  return { client: createServerClient({ baseUrl: 'https://api.test/', apiKey, fetch }), requests }
}

const change = (number: number) => ({
  cursor: `c-${number}`,
  at: '2026-03-02T15:04:00Z',
  dataType: 'invoices',
  id: String(number),
  change: 'created',
  data: {},
})
const feed = (numbers: number[], next: string, hasMore: boolean) =>
  Response.json({ results: numbers.map(change), next, hasMore })

test('the changes are given one by one, over as many requests as it takes, and at the end the place to go on from', async () => {
  const { client, requests } = begin(feed([1, 2], 'c-2', true), feed([3], 'c-9', false))
  const changes = client.changes(connection, { after: 'c-0', dataTypes: ['invoices', 'bills'] })
  const seen: string[] = []
  let step = await changes.next()
  for (; step.done !== true; step = await changes.next()) seen.push(step.value.cursor)
  expect([...seen, step.value]).toEqual(['c-1', 'c-2', 'c-3', 'c-9'])
  const path = 'https://api.test/companies/company%201/connections/connection-1/changes'
  expect(requests.map(({ url }) => decodeURIComponent(url.replace(path, '')))).toEqual([
    '?after=c-0&limit=500&dataTypes=invoices,bills',
    '?after=c-2&limit=500&dataTypes=invoices,bills',
  ])
})

test('whoever stops listening to the changes asks for no more', async () => {
  const { client, requests } = begin(feed([1, 2], 'c-2', true))
  for await (const { cursor } of client.changes(connection)) {
    expect(cursor).toBe('c-1')
    break
  }
  expect(requests).toHaveLength(1)
})

test('records come in pages, to the last', async () => {
  const page = (pageNumber: number, ids: string[]) =>
    Response.json({
      results: ids.map((id) => ({ ...change(1), id, modifiedDate: '2026-03-02T15:04:00Z', isDeleted: false })),
      pageNumber,
      pageSize: 2,
      totalResults: 3,
    })
  const { client, requests } = begin(page(1, ['1', '2']), page(2, ['3']))
  const seen: string[][] = []
  for await (const { results } of client.records(connection, 'invoices', { pageSize: 2, orderBy: '-id' })) {
    seen.push(results.map(({ id }) => id))
  }
  expect(seen).toEqual([['1', '2'], ['3']])
  expect(requests.map(({ url }) => new URL(url).search)).toEqual([
    '?pageSize=2&orderBy=-id&page=1',
    '?pageSize=2&orderBy=-id&page=2',
  ])
})

test('a change that breaks the contract is passed over by nobody: the call fails', async () => {
  const broken = Response.json({ results: [change(1), { ...change(2), id: '' }], next: 'c-2', hasMore: false })
  const { client } = begin(broken)
  const error = await thrown(client.changes(connection).next())
  expect([error.code, error.message.includes('results.1.id')]).toEqual(['unexpected_response', true])
})

test('the key goes into the header of each call, and into no error', async () => {
  const { client, requests } = begin(errorAnswer(401))
  const error = await thrown(client.companies.get('company-1'))
  expect([error.code, error.status, requests.length]).toEqual(['not_allowed', 401, 1])
  const authorization = requests[0]?.headers.get('authorization') ?? ''
  expect(Buffer.from(authorization.replace('Basic ', ''), 'base64').toString()).toBe(apiKey)
  expect(everythingIn(error)).not.toContain(apiKey)
  expect(everythingIn(error)).not.toContain(authorization.slice('Basic '.length))
})

test('a refusal names its fields, and a deletion whose answer was lost is not made again', async () => {
  const refused = errorAnswer(400, {}, { validation: { errors: [{ itemId: 'settings.0', message: 'is locked' }] } })
  const settings = begin(refused).client.syncSettings.set('company-1', { settings: [] })
  expect((await thrown(settings)).fieldErrors).toEqual([{ field: 'settings.0', message: 'is locked', rule: undefined }])
  const { client, requests } = begin(new TypeError('lost'), new Response(null, { status: 204 }))
  expect((await thrown(client.companies.delete('company-1'))).code).toBe('offline')
  expect(requests).toHaveLength(1)
})

test.each([
  [{ baseUrl: undefined, apiKey: 'x' }, 'baseUrl'],
  [{ baseUrl: 'https://api.test', apiKey: '' }, 'apiKey'],
])('%j is refused by the option that is missing', (options, name) => {
  expect(() => createServerClient(options as Parameters<typeof createServerClient>[0])).toThrow(name)
})

test('an id that would lead to another address is not sent', async () => {
  const { client, requests } = begin(new Response(null, { status: 204 }))
  for (const id of ['', '.', '..']) {
    const errors = [
      await thrown(client.companies.get(id)),
      await thrown(client.records({ ...connection, companyId: id }, 'invoices').next()),
    ]
    expect(errors.map(({ code }) => code)).toEqual(['invalid_request', 'invalid_request'])
  }
  expect(requests).toHaveLength(0)
})
