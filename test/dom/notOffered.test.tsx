import { screen, waitFor } from '@testing-library/react'
import { type ReactNode, useEffect } from 'react'
import { expect, test } from 'vitest'
import type { ConnectionsClient } from '../../src/api/createConnectionsClient'
import { ConnectionManager } from '../../src/components/ConnectionManager/ConnectionManager'
import { ConnectionStatus } from '../../src/components/ConnectionStatus/ConnectionStatus'
import { Handoff } from '../../src/components/Handoff/Handoff'
import { PauseScheduler } from '../../src/components/PauseScheduler/PauseScheduler'
import { QuickBooksDesktopSetup } from '../../src/components/QuickBooksDesktopSetup/QuickBooksDesktopSetup'
import { SyncSchedule } from '../../src/components/SyncSchedule/SyncSchedule'
import { useConnectionsClient } from '../../src/hooks/useConnectionsClient'
import type { FakeConnectionsApi } from '../../src/testing'
import { renderWithClient } from '../renderWithClient'

const button = (name: string | RegExp) => screen.findByRole('button', { name })
const without =
  (paths: readonly string[], status: 404 | 501 = 501) =>
  (api: FakeConnectionsApi) => {
    for (const path of paths) api.fail(status, { path, times: Infinity })
  }
const desktopPaths = ['/quickbooksDesktop', '/quickbooksDesktop/events']
const sentence = /Harbor Lending doesn’t offer/

test.each([404, 501] as const)(
  'where the QuickBooks Desktop part is answered %i, the page shows the common part, and can disconnect',
  async (status) => {
    const { api, user } = renderWithClient(<ConnectionManager />, {
      scenario: 'healthy',
      before: without(desktopPaths, status),
    })
    await user.click(await button('QuickBooks Desktop'))
    await user.click(await button('Disconnect…'))
    await user.click(await button('Disconnect'))
    expect(await screen.findByText('Nothing more is fetched. Earlier data is kept.')).toBeVisible()
    expect(api.connections[0]?.status).toBe('Unlinked')
    expect(screen.getByText('connection-1')).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.queryByText(/[Pp]ause/)).toBeNull()
  },
)

test('where setup can’t go on here, the connection’s page leads to where it can', async () => {
  const { user } = renderWithClient(<ConnectionManager />, {
    scenario: 'fresh',
    before: without(desktopPaths),
  })
  await user.click(await button('QuickBooks Desktop'))
  expect(await screen.findByRole('link', { name: 'Continue at QuickBooks Desktop' })).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a connection’s status is told from the common part where there is nothing else', async () => {
  renderWithClient((api) => <ConnectionStatus connectionId={api.connectionId} />, { scenario: 'commonPartOnly' })
  expect(await screen.findByText('Working as it should.')).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('so is its badge', async () => {
  const badge = (api: FakeConnectionsApi) => <ConnectionStatus connectionId={api.connectionId} form="badge" />
  renderWithClient(badge, { scenario: 'commonPartOnly' })
  expect(await screen.findByText('Connected')).toBeVisible()
})

test('a connection that isn’t there is still told as missing', async () => {
  renderWithClient(<ConnectionStatus connectionId="connection-9" />, { scenario: 'healthy' })
  expect(await screen.findByRole('alert')).toHaveTextContent('We can’t find this connection.')
})

test('a part of a connection without them says that it isn’t offered, and asks nobody to try again', async () => {
  renderWithClient((api) => <PauseScheduler connectionId={api.connectionId} />, { scenario: 'commonPartOnly' })
  expect(await screen.findByText('This isn’t offered for this connection.')).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})

test('a press that finds no pauses says so in place of the buttons, takes the focus there, and stays said', async () => {
  const { show, user } = renderWithClient(<PauseScheduler connectionId="connection-1" />, {
    scenario: 'fewPartsOffered',
  })
  await user.click(await button(/^1 hour until/))
  expect(await screen.findByText(sentence)).toBeVisible()
  expect(document.activeElement).toHaveTextContent(sentence)
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.queryByRole('alert')).toBeNull()
  show(null)
  show(<PauseScheduler connectionId="connection-1" />)
  expect(await screen.findByText(sentence)).toBeVisible()
})

test('without a choice of hours the form gives way to a sentence that says so', async () => {
  const { user } = renderWithClient(<SyncSchedule connectionId="connection-1" />, { scenario: 'fewPartsOffered' })
  await user.click(await button('Save these hours'))
  expect(await screen.findByText(sentence)).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})

test('without a choice of hours setup goes on to the first sync', async () => {
  const { user } = renderWithClient(<QuickBooksDesktopSetup connectionId="connection-1" />, {
    scenario: 'companyLinked',
    before: without(['/syncSchedule']),
  })
  await user.click(await button('Save these hours'))
  expect(await screen.findByRole('heading', { name: 'First sync' })).toBeVisible()
  expect(screen.getByText('Step 7 of 7: First sync')).toBeVisible()
})

test('without hand-offs the page says how to carry on all the same', async () => {
  renderWithClient(<Handoff connectionId="connection-1" />, {
    scenario: 'hostingChosen',
    before: without(['/handoffs']),
  })
  expect(await screen.findByText(/Open this page on the QuickBooks computer instead/)).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})

/** The client of the page that is shown. */
let client: ConnectionsClient
function WithClient({ children }: { children: ReactNode }) {
  const provided = useConnectionsClient()
  useEffect(() => {
    client = provided
  }, [provided])
  return children
}

const schedule = { start: '20:00', end: '06:00', days: 'everyDay', timeZone: 'UTC', firstSync: 'now' } as const
const endsAt = new Date(Date.now() + 3_600_000).toISOString()

test.each([
  ['pauses.create', PauseScheduler, () => client.pauses.create('connection-1', { endsAt })],
  ['pauses.update', PauseScheduler, () => client.pauses.update('connection-1', 'pause-1', { endsAt })],
  ['pauses.delete', PauseScheduler, () => client.pauses.delete('connection-1', 'pause-1')],
  ['syncSchedule.set', SyncSchedule, () => client.syncSchedule.set('connection-1', schedule)],
] as const)('what %s of the host’s own code finds missing is said by the screen of it', async (_, Screen, call) => {
  renderWithClient(
    <WithClient>
      <Screen connectionId="connection-1" />
    </WithClient>,
    { scenario: 'fewPartsOffered' },
  )
  await screen.findAllByRole('button')
  await expect(call()).rejects.toMatchObject({ code: 'not_offered' })
  expect(await screen.findByText(sentence)).toBeVisible()
})

test.each([
  ['list', () => client.handoffs.list('connection-1')],
  ['create', () => client.handoffs.create('connection-1')],
  ['delete', () => client.handoffs.delete('connection-1', 'handoff-1')],
] as const)('so is a link that handoffs.%s can’t have, and where it can be had again', async (_, call) => {
  const { api } = renderWithClient(
    <WithClient>
      <Handoff connectionId="connection-1" />
    </WithClient>,
    { scenario: 'hostingChosen' },
  )
  await button('Continue on another computer')
  without(['/handoffs', '/handoffs/handoff-1'])(api)
  await expect(call()).rejects.toMatchObject({ code: 'not_offered' })
  expect(await screen.findByText(/Open this page on the QuickBooks computer instead/)).toBeVisible()
  api.recover()
  await client.handoffs.list('connection-1')
  expect(await button('Continue on another computer')).toBeVisible()
})

test('a history that the host’s own code finds missing is looked for again by its screen', async () => {
  const { api, user } = renderWithClient(
    <WithClient>
      <ConnectionManager />
    </WithClient>,
    { scenario: 'healthy' },
  )
  await user.click(await button('QuickBooks Desktop'))
  await user.click(await screen.findByText('History'))
  const asked = () => api.requests.filter(({ path }) => path.endsWith('/timeline')).length
  await waitFor(() => expect(asked()).toBe(1))
  api.fail(501, { path: '/timeline', times: 1 })
  await expect(client.timeline.list('connection-1')).rejects.toMatchObject({ code: 'not_offered' })
  await waitFor(() => expect(asked()).toBe(3))
})

test('without events and history the page is kept current, and says that there is no history', async () => {
  const { api, user } = renderWithClient(<ConnectionManager />, { scenario: 'fewPartsOffered' })
  await user.click(await button('QuickBooks Desktop'))
  await user.click(await screen.findByText('History'))
  expect(await screen.findByText('This isn’t offered for this connection.')).toBeVisible()
  const asked = () => api.requests.filter(({ path }) => path.endsWith('/events'))
  await waitFor(() => expect(asked()).toHaveLength(1))
})
