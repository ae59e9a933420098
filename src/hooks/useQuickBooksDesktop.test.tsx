import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWithClient } from '../../test/renderWithClient'
import { scenarios } from '../testing'
import type { FakeConnectionsApi } from '../testing/FakeConnectionsApi'
import { useQuickBooksDesktop } from './useQuickBooksDesktop'

function Opened({ name }: { name: string }) {
  const result = useQuickBooksDesktop('connection-1')
  if (result.status !== 'ready') return <p>{`${name}: ${result.status}`}</p>
  return <p>{`${name}: ${result.desktop.setup.configurationOpenedAt ? 'opened' : 'not opened'}`}</p>
}

const calls = (api: FakeConnectionsApi, end: string) => api.requests.filter(({ path }) => path.endsWith(end)).length

test('several components share one look and one event stream', async () => {
  const { api } = renderWithClient(
    <>
      <Opened name="first" />
      <Opened name="second" />
    </>,
    { scenario: scenarios.configurationDownloaded },
  )
  await screen.findByText('second: not opened')
  api.quickBooksComputer.opensConfiguration()
  await screen.findByText('first: opened')
  await screen.findByText('second: opened')
  expect(calls(api, '/quickbooksDesktop')).toBe(1)
  expect(calls(api, '/events')).toBe(1)
})

test('a component that comes when another has gone still hears what happens', async () => {
  const { api, show } = renderWithClient(<Opened name="first" />, { scenario: scenarios.configurationDownloaded })
  await screen.findByText('first: not opened')
  await waitFor(() => expect(calls(api, '/events')).toBe(1))
  show(<Opened key="other" name="second" />)
  await screen.findByText('second: not opened')
  await waitFor(() => expect(calls(api, '/events')).toBe(2))
  api.quickBooksComputer.opensConfiguration()
  await screen.findByText('second: opened')
})

test.each([404, 501] as const)(
  'a service without events (%s) is asked for them once, and looked at instead',
  async (status) => {
    const { api } = renderWithClient(<Opened name="page" />, {
      scenario: scenarios.configurationDownloaded,
      before: (fake) => fake.fail(status, { path: '/events', times: Infinity }),
    })
    await screen.findByText('page: not opened')
    await waitFor(() => expect(calls(api, '/events')).toBe(1))
    api.quickBooksComputer.opensConfiguration()
    await screen.findByText('page: opened')
    expect(calls(api, '/events')).toBe(1)
    expect(calls(api, '/quickbooksDesktop')).toBeGreaterThan(1)
  },
)

test('a stream that breaks off is taken up again', async () => {
  const { api } = renderWithClient(<Opened name="page" />, { scenario: scenarios.configurationDownloaded })
  await screen.findByText('page: not opened')
  await waitFor(() => expect(calls(api, '/events')).toBe(1))
  api.reset()
  const answered = { path: expect.stringMatching(/events$/), status: 200 }
  await waitFor(() => expect(api.requests).toContainEqual(expect.objectContaining(answered)))
  api.quickBooksComputer.opensConfiguration()
  await screen.findByText('page: opened')
})
