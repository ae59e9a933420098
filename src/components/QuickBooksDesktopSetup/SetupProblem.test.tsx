import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { scenarios } from '../../testing'
import { QuickBooksDesktopSetup } from './QuickBooksDesktopSetup'

const stepOne = 'How do you use QuickBooks?'

test('no step is shown until the connection has loaded', async () => {
  const { api } = renderWithClient(<QuickBooksDesktopSetup connectionId="connection-1" />, {
    scenario: scenarios.configurationAdded,
    before: (fake) => fake.fail('slow', { times: Infinity }),
  })
  expect(await screen.findByText('Loading…')).toBeInTheDocument()
  expect(screen.queryByText(stepOne)).not.toBeInTheDocument()
  api.recover()
  await screen.findByText('Step 5 of 8: Sign in the Web Connector')
})

test('a failed load shows an error and no step; Retry shows the right step', async () => {
  const onError = vi.fn()
  const { api, user } = renderWithClient(<QuickBooksDesktopSetup connectionId="connection-1" onError={onError} />, {
    scenario: scenarios.configurationAdded,
    before: (fake) => fake.fail('html', { times: Infinity }),
  })
  expect(await screen.findByRole('alert')).toHaveTextContent('an answer that we couldn’t read')
  expect(screen.queryByText(stepOne)).not.toBeInTheDocument()
  expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'unexpected_response' }))
  api.recover()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByText('Step 5 of 8: Sign in the Web Connector')
})

test('when the session ends, the step stays with a notice, and recovers without a reload', async () => {
  const { api, user } = renderWithClient(<QuickBooksDesktopSetup connectionId="connection-1" />, {
    scenario: scenarios.hostingChosen,
  })
  const ready = await screen.findByRole('button', { name: 'Everything is ready' })
  api.fail(401, { times: Infinity })
  await user.click(ready)
  expect(await screen.findByRole('alert')).toHaveTextContent('Your session has ended')
  expect(screen.getByText('Check the computer with QuickBooks')).toBeVisible()
  api.recover()
  await user.click(screen.getAllByRole('button', { name: 'Try again' })[0]!)
  await screen.findByText('Step 3 of 8: Install the Web Connector')
})

test('retrying a failed choice creates only one connection', async () => {
  const onConnectionStarted = vi.fn()
  const onError = vi.fn()
  const { api, user } = renderWithClient(
    <QuickBooksDesktopSetup onConnectionStarted={onConnectionStarted} onError={onError} />,
    { scenario: scenarios.noConnectionYet },
  )
  await user.click(await screen.findByRole('radio', { name: 'Rightworks' }))
  api.fail(409, { method: 'PATCH' })
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  await screen.findByRole('alert')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByText('Step 2 of 7: Check the computer')
  expect(api.connections).toHaveLength(1)
  expect(onConnectionStarted).toHaveBeenCalledOnce()
  expect(onError).toHaveBeenCalledOnce()
})

test.each([true, false])('StrictMode makes the same calls as production: StrictMode %s', async (strict) => {
  const { api } = renderWithClient(<QuickBooksDesktopSetup connectionId="connection-1" />, {
    scenario: scenarios.finished,
    strict,
  })
  await screen.findByText('Step 8 of 8: First sync')
  const desktop = 'GET /companies/company-1/connections/connection-1/quickbooksDesktop'
  const calls = () => api.requests.map(({ method, path }) => `${method} ${path}`).toSorted()
  await waitFor(() => expect(calls()).toEqual([desktop, `${desktop}/events`]))
  await screen.findByText('Step 8 of 8: First sync')
  expect(calls()).toHaveLength(2)
})

test('when a refresh fails, the last data stays, and the notice disappears by itself', async () => {
  const { api } = renderWithClient(<QuickBooksDesktopSetup connectionId="connection-1" />, {
    scenario: scenarios.configurationAdded,
    before: (fake) => fake.fail(404, { path: '/events' }),
  })
  await screen.findByText('Step 5 of 8: Sign in the Web Connector')
  api.fail('html', { times: Infinity })
  expect(await screen.findByText(/how things stood when we last heard/)).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Sign in the Web Connector' })).toBeVisible()
  api.recover()
  await waitFor(() => expect(screen.queryByText(/how things stood/)).not.toBeInTheDocument(), { timeout: 8000 })
})
