import { configure, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createConnectionsClient } from 'connections-sdk'
import { createFakeConnectionsApi, scenarios } from 'connections-sdk/testing'
import { setupServer } from 'msw/node'
import { Books, BooksButton } from '../src/Books'

configure({ asyncUtilTimeout: 20_000 })
const api = createFakeConnectionsApi()
const server = setupServer(...api.handlers)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())
beforeEach(() => api.reset(scenarios.requirementsConfirmed))

function clientOf({ baseUrl, companyId, getAccessToken }: typeof api) {
  return createConnectionsClient({ baseUrl, companyId, getAccessToken })
}

test('the page moves on when the Web Connector is installed on the other computer', async () => {
  render(<Books client={clientOf(api)} connectionId={api.connectionId} />)
  expect(await screen.findByRole('heading', { name: 'Install the Web Connector' })).toBeTruthy()
  api.quickBooksComputer.installsConnector()
  expect(await screen.findByRole('heading', { name: 'Open the configuration file' })).toBeTruthy()
})

test('the button opens setup in a dialog, and Escape closes it', async () => {
  const user = userEvent.setup()
  render(<BooksButton client={clientOf(api)} connectionId={api.connectionId} />)
  await user.click(screen.getByRole('button', { name: 'Connect QuickBooks' }))
  expect(await screen.findByRole('dialog')).toBeTruthy()
  expect(await screen.findByRole('heading', { name: 'Install the Web Connector' })).toBeTruthy()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
})
