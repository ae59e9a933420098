import { screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { scenarios } from '../../testing'
import { RequirementsChecklist } from './RequirementsChecklist'

const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)'
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)'

function openOn(userAgent: string, scenario = scenarios.hostingChosen) {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent)
  const onConfirmed = vi.fn()
  const page = <RequirementsChecklist connectionId="connection-1" onConfirmed={onConfirmed} />
  return { onConfirmed, ...renderWithClient(page, { scenario }) }
}

afterEach(() => vi.restoreAllMocks())

test('on Windows no other computer is mentioned; confirming is saved and reported to the host', async () => {
  const { user, api, onConfirmed } = openOn(windows)
  await user.click(await screen.findByRole('button', { name: 'Everything is ready' }))
  expect(await screen.findByText('You confirmed this.')).toBeVisible()
  expect(screen.queryByText(/This looks like/)).not.toBeInTheDocument()
  expect(api.quickBooksDesktop().setup.requirementsConfirmedAt).not.toBeNull()
  expect(onConfirmed.mock.calls).toEqual([[{ connectionId: 'connection-1' }]])
})

test('on a Mac the page offers to continue on the QuickBooks computer', async () => {
  openOn(mac)
  expect(await screen.findByText('This looks like a Mac')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Continue on another computer' })).toBeVisible()
  const needs = screen.getByRole('list', { name: 'What the QuickBooks computer needs' })
  expect(within(needs).queryByText(/You’re on the computer/)).not.toBeInTheDocument()
})

test('the address to allow in a firewall can be copied', async () => {
  const { user } = openOn(windows)
  await user.click(await screen.findByRole('button', { name: 'Copy the address to allow' }))
  expect(await navigator.clipboard.readText()).toBe('api.connections.test')
  expect(screen.getByText('port 443')).toBeVisible()
})

test('hosted QuickBooks is asked about its hosted desktop, not about installing programs', async () => {
  openOn(windows, scenarios.rightworksChosen)
  expect(await screen.findByText('This page is open inside your hosted desktop')).toBeVisible()
  expect(screen.queryByText('You can install programs')).not.toBeInTheDocument()
})
