import { expect, test } from 'vitest'
import { fakeApiServer } from '../../../test/node/fakeApi'
import { thrown } from '../../../test/node/thrown'
import { getQuickBooksDesktop } from '../desktop'

const fakeApi = fakeApiServer()

test('a look at what has not changed costs an empty answer and gives the same object', async () => {
  const { api, transport } = fakeApi({ scenario: 'healthy' })
  const first = await getQuickBooksDesktop(transport, api.connectionId)
  expect(await getQuickBooksDesktop(transport, api.connectionId)).toBe(first)
  expect(api.requests.map(({ status }) => status)).toEqual([200, 304])
})

test('a look at what has changed gives the change', async () => {
  const { api, transport } = fakeApi({ scenario: 'healthy' })
  const first = await getQuickBooksDesktop(transport, api.connectionId)
  api.quickBooksComputer.startsSync()
  const second = await getQuickBooksDesktop(transport, api.connectionId)
  expect([first.activity.state, second.activity.state]).toEqual(['idle', 'syncing'])
  expect(await getQuickBooksDesktop(transport, api.connectionId)).toBe(second)
})

test('an answer that broke the contract is not remembered', async () => {
  const { api, transport } = fakeApi({ scenario: 'healthy' })
  const first = await getQuickBooksDesktop(transport, api.connectionId)
  api.quickBooksComputer.startsSync()
  api.fail('missingField', { field: 'activity' })
  expect(await thrown(getQuickBooksDesktop(transport, api.connectionId))).toMatchObject({ code: 'unexpected_response' })
  expect((await getQuickBooksDesktop(transport, api.connectionId)).activity.state).toBe('syncing')
  expect(first.activity.state).toBe('idle')
})
