import { expect, test } from 'vitest'
import { fakeApiServer } from '../../test/node/fakeApi'
import { everythingIn, thrown } from '../../test/node/thrown'
import { listConnections } from './connections'
import { getDataStatus, listDataHistory } from './dataStatus'

const fakeApi = fakeApiServer()

interface Page {
  results: Record<string, unknown>[]
}

/** A client whose answers are changed on their way from the fake. */
function begin<Body>(change: (body: Body) => unknown) {
  const { transport, ...begun } = fakeApi({ scenario: 'threeConnections' })
  const fetch = async (...call: Parameters<typeof globalThis.fetch>) =>
    Response.json(change(await (await globalThis.fetch(...call)).json()))
  return { ...begun, transport: { ...transport, fetch } }
}

test('a connection that breaks the contract is left out of the list, and the host is told once', async () => {
  const { transport, onError } = begin<Page>(({ results: [first, second, ...rest], ...page }) => ({
    ...page,
    results: [first, { ...second, linkUrl: 'javascript:hunter2', created: null }, null, ...rest],
  }))
  const whole = await listConnections(begin<Page>((page) => page).transport)
  const page = await listConnections(transport)
  expect(page.results).toEqual([whole.results[0], whole.results[2]])
  expect(page).toMatchObject({ pageNumber: 1, totalResults: 3 })
  await listConnections(transport)
  expect(onError).toHaveBeenCalledOnce()
  const [error] = onError.mock.lastCall ?? []
  expect(error).toMatchObject({ code: 'unexpected_response', status: 200, retryable: false })
  expect(error.message).toContain('at results.1.linkUrl, results.1.created, results.2.')
  expect(everythingIn(error)).not.toContain('hunter2')
})

test('a list that is none is refused as a whole', async () => {
  const { transport, onError } = begin<Page>(({ results: _results, ...page }) => page)
  const error = await thrown(listConnections(transport))
  expect(error).toMatchObject({ code: 'unexpected_response' })
  expect(error.message).toContain('at results.')
  expect(onError.mock.calls).toEqual([[error]])
})

test('a pull that breaks the contract is left out of the history', async () => {
  const { transport, onError } = begin<Page>(({ results: [first, ...rest], ...page }) => ({
    ...page,
    results: [{ ...first, progress: 101 }, ...rest],
  }))
  const { results, pageSize } = await listDataHistory(transport, { pageSize: 3 })
  expect([results.length, pageSize]).toEqual([2, 3])
  expect(onError).toHaveBeenCalledOnce()
})

test('a data type of which a provider tells nothing is left out of the data status', async () => {
  const { transport, onError } = begin<object>((status) => ({ ...status, invoices: null }))
  const status = await getDataStatus(transport)
  expect(status).toHaveProperty('customers')
  expect(status).not.toHaveProperty('invoices')
  expect(onError).not.toHaveBeenCalled()
})
