import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { getResponse } from 'msw'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createConnectionsClient } from '../api/createConnectionsClient'
import { ConnectionsProvider } from '../components/ConnectionsProvider/ConnectionsProvider'
import { PauseScheduler } from '../components/PauseScheduler/PauseScheduler'
import { en } from '../messages/en'
import { createFakeConnectionsApi } from '../testing'

test('an answer that comes after newer news leaves the newer news on the screen', async () => {
  const api = createFakeConnectionsApi({ scenario: 'syncing' })
  const { baseUrl, companyId, getAccessToken } = api
  let arrive = () => {}
  const isOnItsWay = new Promise<void>((resolve) => (arrive = resolve))
  const client = createConnectionsClient({
    baseUrl,
    companyId,
    getAccessToken,
    async fetch(...call) {
      const request = new Request(...call)
      const response = await getResponse([...api.handlers], request)
      if (request.method === 'POST') await isOnItsWay
      return response ?? Response.error()
    },
  })
  onTestFinished(() => client.queryClient.clear())
  const onPause = vi.fn()
  render(
    <ConnectionsProvider client={client} locale={en}>
      <PauseScheduler connectionId={api.connectionId} onPause={onPause} />
    </ConnectionsProvider>,
  )
  await userEvent.click(await screen.findByRole('button', { name: /^1 hour until/ }))
  await screen.findByText('Stopping…', { selector: 'p' })
  api.quickBooksComputer.stopsSync()
  await screen.findByText('QuickBooks is free to use', { selector: 'p' })
  arrive()
  await waitFor(() => expect(onPause).toHaveBeenCalledTimes(1))
  expect(screen.getByText('QuickBooks is free to use', { selector: 'p' })).toBeVisible()
})
