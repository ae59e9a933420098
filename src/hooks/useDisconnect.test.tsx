import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWithClient } from '../../test/renderWithClient'
import { useConnection } from './useConnection'
import { useConnections } from './useConnections'
import { useDisconnect } from './useDisconnect'

function OwnList() {
  const result = useConnections()
  if (result.status !== 'ready') return null
  return (
    <p>{`List: ${result.connections.map(({ platformName, status }) => `${platformName} ${status}`).join(', ')}`}</p>
  )
}

function OwnPage({ connectionId }: { connectionId: string }) {
  const result = useConnection(connectionId)
  const { run, error } = useDisconnect(connectionId)
  return (
    <>
      <button type="button" onClick={() => void run()}>
        End it
      </button>
      {result.status === 'ready' && <p>{`Page: ${result.connection.status}`}</p>}
      {error && <p>{`Refused: ${error.code}`}</p>}
    </>
  )
}

const page = (
  <>
    <OwnList />
    <OwnPage connectionId="connection-1" />
  </>
)

test('a host that draws its own sees the end on every screen at once', async () => {
  const { user } = renderWithClient(page, { scenario: 'threeConnections' })
  expect(await screen.findByText(/^List: .*QuickBooks Desktop Linked/)).toBeVisible()
  expect(await screen.findByText('Page: Linked')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'End it' }))
  expect(await screen.findByText('Page: Unlinked')).toBeVisible()
  expect(screen.getByText(/QuickBooks Desktop Unlinked$/)).toBeVisible()
})

test('a connection that someone else has ended is refused, and shows as ended', async () => {
  const { user, api } = renderWithClient(page, { scenario: 'threeConnections' })
  await screen.findByText('Page: Linked')
  const other = renderWithClient(<OwnPage connectionId="connection-1" />, { api })
  await other.findByText('Page: Linked')
  const [here, there] = screen.getAllByRole('button', { name: 'End it' })
  await user.click(there!)
  await other.findByText('Page: Unlinked')
  await user.click(here!)
  expect(await screen.findByText('Refused: conflict')).toBeVisible()
  expect(await screen.findAllByText('Page: Unlinked')).toHaveLength(2)
})
