import { screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { ConnectionManager, type ConnectionManagerProps } from './ConnectionManager'

/** A host that keeps the place, as a router does. */
function Routed({ start, onLocationChange }: { start: string | null } & Partial<ConnectionManagerProps>) {
  const [connectionId, setConnectionId] = useState(start)
  return (
    <ConnectionManager
      connectionId={connectionId}
      onLocationChange={(event) => {
        onLocationChange?.(event)
        setConnectionId(event.connectionId)
      }}
    />
  )
}

const heading = () => screen.findByRole('heading', { level: 2, name: 'QuickBooks Desktop' })

test('a host’s address opens a connection’s page, a reload keeps it, and the focus stays where it was', async () => {
  const { reload } = renderWithClient(<Routed start="connection-1" />, { scenario: 'healthy' })
  await heading()
  reload()
  expect(await heading()).not.toHaveFocus()
  expect(screen.queryByRole('list', { name: 'Connections' })).toBeNull()
})

test('the host hears of each move, and a page that is come to by a press takes the focus', async () => {
  const onLocationChange = vi.fn()
  const { user } = renderWithClient(<Routed start={null} onLocationChange={onLocationChange} />, {
    scenario: 'healthy',
  })
  await user.click(await screen.findByRole('button', { name: 'QuickBooks Desktop' }))
  await waitFor(async () => expect(await heading()).toHaveFocus())
  await user.click(screen.getByRole('button', { name: 'All connections' }))
  expect(await screen.findByRole('button', { name: 'QuickBooks Desktop' })).toHaveFocus()
  expect(onLocationChange.mock.calls).toEqual([[{ connectionId: 'connection-1' }], [{ connectionId: null }]])
})

test('the browser’s Back, which changes only what the host gives, shows the list with the row in focus', async () => {
  const { show } = renderWithClient(<ConnectionManager connectionId="connection-1" />, { scenario: 'healthy' })
  await heading()
  show(<ConnectionManager connectionId={null} />)
  expect(await screen.findByRole('button', { name: 'QuickBooks Desktop' })).toHaveFocus()
})

test('a host that gives an address decides alone what is shown; without one the manager does', async () => {
  const { user, show } = renderWithClient(<ConnectionManager connectionId={null} />, { scenario: 'healthy' })
  const row = await screen.findByRole('button', { name: 'QuickBooks Desktop' })
  await user.click(row)
  expect(row).toBeVisible()
  show(<ConnectionManager key="another" />)
  await user.click(await screen.findByRole('button', { name: 'QuickBooks Desktop' }))
  await heading()
})

test('an address of a connection that is gone says so, and leads back to the list', async () => {
  const { user } = renderWithClient(<Routed start="connection-9" />, { scenario: 'healthy' })
  expect(await screen.findByRole('alert')).toHaveTextContent('We can’t find this connection.')
  await user.click(screen.getByRole('button', { name: 'All connections' }))
  expect(await screen.findByRole('list', { name: 'Connections' })).toBeVisible()
})

test('a company that is connected already leads to the page of its connection', async () => {
  const onLocationChange = vi.fn()
  const { user } = renderWithClient(<Routed start="connection-1" onLocationChange={onLocationChange} />, {
    scenario: 'companyAlreadyConnected',
  })
  await user.click(await screen.findByRole('button', { name: 'Show that connection' }))
  expect(onLocationChange).toHaveBeenCalledExactlyOnceWith({ connectionId: 'connection-2' })
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Show that connection' })).toBeNull())
})

test('one more company is offered where the host can connect it, also where there is none yet', async () => {
  const onConnectAnother = vi.fn()
  const { user, show, unmount } = renderWithClient(<ConnectionManager />, { scenario: 'healthy' })
  await screen.findByRole('list', { name: 'Connections' })
  expect(screen.queryByRole('button', { name: 'Connect another company' })).toBeNull()
  show(<ConnectionManager onConnectAnother={onConnectAnother} />)
  await user.click(await screen.findByRole('button', { name: 'Connect another company' }))
  unmount()
  const empty = renderWithClient(<ConnectionManager onConnectAnother={onConnectAnother} />, {
    scenario: 'noConnectionYet',
  })
  await empty.user.click(await screen.findByRole('button', { name: 'Connect a company' }))
  expect(onConnectAnother).toHaveBeenCalledTimes(2)
})
