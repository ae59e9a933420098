import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { createConnectionsClient } from '../../api/createConnectionsClient'
import { scenarios } from '../../testing'
import type { FakeConnectionsApi } from '../../testing/FakeConnectionsApi'
import { QuickBooksDesktopSetup } from './QuickBooksDesktopSetup'

const heading = (name: RegExp | string) => screen.findByRole('heading', { level: 2, name })

/** A colleague, on another page. */
const colleague = ({ baseUrl, companyId, getAccessToken }: FakeConnectionsApi) =>
  createConnectionsClient({ baseUrl, companyId, getAccessToken }).connections

test('a connection that is ended while setup shows its end says so at once, and is connected again from there', async () => {
  const onFinish = vi.fn()
  const { api, user } = renderWithClient(
    ({ connectionId }) => <QuickBooksDesktopSetup connectionId={connectionId} onFinish={onFinish} />,
    { scenario: scenarios.finished },
  )
  await heading('The first sync is complete')
  expect(onFinish).toHaveBeenCalledTimes(1)
  await colleague(api).disconnect(api.connectionId)
  await heading('Disconnected')
  expect(screen.queryByText('The first sync is complete')).toBeNull()
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Disconnected')
  await user.click(screen.getByRole('button', { name: 'Connect again' }))
  expect(await heading('Install the Web Connector')).toHaveFocus()
  expect(onFinish).toHaveBeenCalledTimes(1)
})

test.each(['unlinked', 'deauthorized'] as const)(
  '%s, and setup opened again: no completion is told',
  async (scenario) => {
    const onFinish = vi.fn()
    const onStepChange = vi.fn()
    renderWithClient(
      ({ connectionId }) => (
        <QuickBooksDesktopSetup connectionId={connectionId} onFinish={onFinish} onStepChange={onStepChange} />
      ),
      { scenario: scenarios[scenario] },
    )
    await heading('Disconnected')
    expect(onFinish).not.toHaveBeenCalled()
    expect(onStepChange).not.toHaveBeenCalled()
  },
)

test('the end of a one-time connection is the expected one, and stays finished', async () => {
  const onFinish = vi.fn()
  renderWithClient(({ connectionId }) => <QuickBooksDesktopSetup connectionId={connectionId} onFinish={onFinish} />, {
    scenario: scenarios.oneTimeFinished,
  })
  await heading('Your data has been read')
  await waitFor(() => expect(onFinish).toHaveBeenCalledTimes(1))
})

test('a connection that is removed while setup is open is not shown any more, and another is begun instead', async () => {
  const onConnectionStarted = vi.fn()
  const { api, user } = renderWithClient(
    ({ connectionId }) => (
      <QuickBooksDesktopSetup connectionId={connectionId} onConnectionStarted={onConnectionStarted} />
    ),
    { scenario: scenarios.finished },
  )
  await heading('The first sync is complete')
  await colleague(api).delete(api.connectionId)
  expect(await screen.findByText(/^This connection was removed/, {}, { timeout: 10_000 })).toBeVisible()
  expect(screen.queryByText('The first sync is complete')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Connect again' }))
  await user.click(await screen.findByRole('radio', { name: 'Rightworks' }))
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  await heading('Check the computer with QuickBooks')
  expect(onConnectionStarted).toHaveBeenCalledTimes(1)
})
