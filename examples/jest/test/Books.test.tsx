import { configure, render, screen } from '@testing-library/react'
import { createConnectionsClient } from 'connections-sdk'
import { createFakeConnectionsApi, scenarios } from 'connections-sdk/testing'
import { setupServer } from 'msw/node'
import { Books } from '../src/Books'

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
