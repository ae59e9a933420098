import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderWithClient } from '../../../../test/renderWithClient'
import type { scenarios } from '../../../testing'
import { ConnectionManager } from '../ConnectionManager'

async function openPage(scenario: keyof typeof scenarios, name = 'QuickBooks Desktop') {
  const heard = { onDisconnect: vi.fn(), onReconnect: vi.fn(), onError: vi.fn() }
  const page = renderWithClient(<ConnectionManager {...heard} />, { scenario })
  await page.user.click(await screen.findByRole('button', { name }))
  await screen.findByRole('heading', { level: 2, name })
  return { ...page, heard }
}

async function askToDisconnect(scenario: keyof typeof scenarios, name?: string) {
  const page = await openPage(scenario, name)
  const button = await screen.findByRole('button', { name: 'Disconnect…' })
  await page.user.click(button)
  const dialog = await screen.findByRole('alertdialog')
  await waitFor(() => expect(dialog).toHaveFocus())
  return { ...page, button, dialog }
}

test('asks with the name of the connection, what stops and what is kept; Cancel changes nothing', async () => {
  const { user, api, dialog, button, heard } = await askToDisconnect('healthy')
  expect(dialog).toHaveAccessibleName('Disconnect QuickBooks Desktop?')
  expect(dialog).toHaveAccessibleDescription(
    /What stops.*Syncs with QuickBooks.*What is kept.*Everything fetched so far/,
  )
  await user.click(within(dialog).getByRole('button', { name: 'Cancel' }))
  expect(button).toHaveFocus()
  expect(screen.queryByRole('alertdialog')).toBeNull()
  expect(api.connections[0]!.status).toBe('Linked')
  expect(heard.onDisconnect).not.toHaveBeenCalled()
})

test('disconnects by keyboard, calls the host once, moves the focus to the status, and offers to uninstall', async () => {
  const { user, api, dialog, heard } = await askToDisconnect('healthy')
  await user.tab()
  expect(within(dialog).getByRole('button', { name: 'Cancel' })).toHaveFocus()
  await user.tab()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(dialog).not.toBeInTheDocument())
  expect(heard.onDisconnect.mock.calls).toEqual([[{ connectionId: 'connection-1' }]])
  expect(api.connections[0]!.status).toBe('Unlinked')
  await waitFor(() => expect(document.activeElement).toHaveTextContent(/Disconnected/))
  expect(screen.queryByRole('button', { name: 'Disconnect…' })).toBeNull()
  expect((await screen.findAllByText(/QBWebConnector/))[0]).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'All connections' }))
  const row = (await screen.findByRole('button', { name: 'QuickBooks Desktop' })).closest('li')
  expect(row).toHaveTextContent('Disconnected')
})

test('shows an error of disconnecting in the dialog, where the customer can try again', async () => {
  const { user, api, dialog, heard } = await askToDisconnect('threeConnections', 'Bank feed')
  api.fail(403, { method: 'PATCH' })
  await user.click(within(dialog).getByRole('button', { name: 'Disconnect' }))
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('isn’t allowed')
  expect(heard.onDisconnect).not.toHaveBeenCalled()
  expect(heard.onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'not_allowed' }))
  await user.click(within(dialog).getByRole('button', { name: 'Disconnect' }))
  await waitFor(() => expect(heard.onDisconnect.mock.calls).toEqual([[{ connectionId: 'other-1' }]]))
  expect(await screen.findByText('Nothing more is fetched. Earlier data is kept.')).toHaveRole('status')
})

test('reconnects the same connection and company with a new registration, from installing on', async () => {
  const { user, api, heard } = await openPage('unlinked')
  expect(await screen.findByText(/as the same connection, for Willow Creek Cabinets/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Connect again' }))
  expect(await screen.findByText('You’re connecting Willow Creek Cabinets again')).toBeVisible()
  expect(screen.getByRole('group', { name: 'Finish connecting' })).toContainElement(
    document.activeElement as HTMLElement,
  )
  expect(heard.onReconnect.mock.calls).toEqual([[{ connectionId: 'connection-1' }]])
  expect(api.connections.map(({ id, status }) => [id, status])).toEqual([['connection-1', 'PendingAuth']])
  expect(await screen.findByText('Step 3 of 8: Install the Web Connector')).toBeInTheDocument()
  expect(api.quickBooksDesktop().configuration).toEqual({
    fileName: 'Harbor-Lending-2.qwc',
    generation: 2,
    replacementReason: null,
  })
})

test('warns with both names when another company is open while reconnecting', async () => {
  const { user, api } = await openPage('unlinked')
  await user.click(await screen.findByRole('button', { name: 'Connect again' }))
  await screen.findByText('You’re connecting Willow Creek Cabinets again')
  api.quickBooksComputer.reportsProblem('wrong_company_file', { detail: 'Cedar Lane Holdings' })
  const title = { name: 'Another company is open in QuickBooks' }
  expect(await screen.findByRole('heading', title, { timeout: 5000 })).toBeVisible()
  expect(screen.getByText(/is for Willow Creek Cabinets, and nothing was read/)).toBeVisible()
  expect(screen.getByText('Cedar Lane Holdings')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Make a new file' }))
  expect(await screen.findByText('Step 3 of 8: Install the Web Connector')).toBeInTheDocument()
  expect(api.quickBooksDesktop().configuration.generation).toBe(3)
})

test('continues an unfinished setup, and then shows the controls of the connection', async () => {
  const { user, api } = await openPage('passwordIssued')
  await screen.findByText('Step 5 of 8: Sign in the Web Connector')
  api.quickBooksComputer.linksCompany()
  await user.click(await screen.findByRole('button', { name: 'Go to this connection' }, { timeout: 5000 }))
  expect(await screen.findByRole('button', { name: 'Disconnect…' })).toBeVisible()
  expect(screen.queryByText(/Step \d of 8/)).toBeNull()
})

test('links to another platform to reconnect, and calls the host', async () => {
  const { user, heard } = await openPage('connectionsNeedYou', 'Xero')
  const link = await screen.findByRole('link', { name: 'Continue at Xero' })
  expect(link).toHaveAttribute('href', 'https://link.connections.test/other-4')
  link.addEventListener('click', (event) => event.preventDefault())
  await user.click(link)
  expect(heard.onReconnect.mock.calls).toEqual([[{ connectionId: 'other-4' }]])
})
