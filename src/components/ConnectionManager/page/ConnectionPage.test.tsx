import { screen, waitFor, within } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { renderWithClient } from '../../../../test/renderWithClient'
import type { scenarios } from '../../../testing'
import { ConnectionManager } from '../ConnectionManager'
import type { ConnectionManagerCallbacks } from '../ConnectionManagerCallbacks'

async function openPage(
  scenario: keyof typeof scenarios,
  name = 'QuickBooks Desktop',
  callbacks: ConnectionManagerCallbacks = {},
) {
  const page = renderWithClient(<ConnectionManager {...callbacks} />, { scenario })
  await page.user.click(await screen.findByRole('button', { name }))
  await screen.findByRole('heading', { level: 2, name })
  return page
}

const dataRow = async (name: string) => {
  const data = await screen.findByRole('list', { name: 'What’s shared' })
  return within(data).getByText(name).closest('li')
}

test('shows the status, the shared data and the details of a QuickBooks connection', async () => {
  await openPage('healthy')
  expect(await dataRow('Invoices')).toHaveTextContent(/^Invoices6,120 records$/)
  expect(
    screen.getByText('Read only when a sync runs. Last synced 1 hour ago. Chosen by Harbor Lending.'),
  ).toBeVisible()
  expect(screen.getByText('Connected and healthy', { selector: 'h2' })).toBeVisible()
  expect(screen.getAllByText('OFFICE-PC')[0]).toBeVisible()
  expect(screen.getAllByText(/Willow Creek Cabinets\.QBW$/)[0]).toBeVisible()
  expect(screen.getByText('connection-1')).toBeVisible()
})

test('shows the fetched data of another platform, without anything about QuickBooks', async () => {
  await openPage('connectionsNeedYou', 'Shopify')
  expect(await dataRow('Orders')).toBeVisible()
  expect(screen.getByText('Read only when a sync runs. Last synced 14 minutes ago.')).toBeVisible()
  expect(screen.getByText(/Shopify no longer lets us in/)).toBeVisible()
  expect(screen.queryByText(/[Pp]ause/)).toBeNull()
  expect(screen.queryByText('Sync hours')).toBeNull()
  expect(screen.queryByText('History')).toBeNull()
})

test('links to another platform to finish its setup there', async () => {
  await openPage('connectionsNeedYou', 'QuickBooks Online')
  const link = await screen.findByRole('link', { name: 'Continue at QuickBooks Online' })
  expect(link).toHaveAttribute('href', 'https://link.connections.test/other-3')
  expect(screen.queryByRole('button', { name: 'Disconnect…' })).toBeNull()
})

test('shows the whole history, newest first, with the names of problems and companies', async () => {
  const { api, user } = await openPage('healthy')
  for (let sync = 0; sync < 15; sync += 1) {
    api.quickBooksComputer.startsSync()
    api.quickBooksComputer.finishesSync()
  }
  api.quickBooksComputer.showsDialog()
  await user.click(await screen.findByText('History'))
  const history = await screen.findByRole('list', { name: 'History' })
  const entries = () => within(history).getAllByRole('listitem')
  expect(entries()).toHaveLength(20)
  expect(entries()[0]).toHaveTextContent(/^Problem: QuickBooks is waiting for an answer.*by the Web Connector$/)
  expect(entries()[1]).toHaveTextContent(/^Sync finished/)
  await user.click(screen.getByRole('button', { name: 'Show earlier' }))
  await waitFor(() => expect(entries().at(-1)).toHaveTextContent(/^Connection started.*by you or a colleague$/))
  expect(within(history).getByText('Company linked: Willow Creek Cabinets')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Show earlier' })).toBeNull()
  expect(history).toHaveFocus()
})

test('the history tells a planned pause from one that began, each with its times', async () => {
  const { user, api } = await openPage('pausesPlanned')
  await user.click((await screen.findAllByRole('button', { name: /^Remove the pause/ }))[0] as HTMLElement)
  await user.click(screen.getByRole('button', { name: /^1 hour until/ }))
  await user.click(await screen.findByRole('button', { name: 'Resume now' }))
  await waitFor(() => expect(api.quickBooksDesktop().pause).toBeNull())
  await user.click(screen.getByText('History'))
  const history = within(await screen.findByRole('list', { name: 'History' }))
  const told = history.getAllByRole('listitem').map(({ textContent }) => textContent)
  const range = '.*\\d:\\d\\d.*\\s–\\s.*\\d:\\d\\d'
  expect(told[0]).toMatch(new RegExp(`^Syncs resumed before the pause ended: ${range}`))
  expect(told[1]).toMatch(new RegExp(`^Syncs paused: ${range}`))
  expect(told[2]).toMatch(new RegExp(`^Planned pause removed: ${range}`))
  expect(told.filter((text) => new RegExp(`^Pause planned: ${range}`).test(text))).toHaveLength(2)
})

test('loads the content of a closed section only when it is opened', async () => {
  const { api, user } = await openPage('healthy')
  await dataRow('Invoices')
  const timelineReads = () => api.requests.filter(({ path }) => path.endsWith('/timeline'))
  expect(timelineReads()).toHaveLength(0)
  await user.click(screen.getByText('History'))
  await screen.findByRole('list', { name: 'History' })
  expect(timelineReads()).toHaveLength(1)
})

test('calls the host with the connection when the schedule changes or a pause is made', async () => {
  const heard = { onScheduleChange: vi.fn(), onPause: vi.fn(), onResume: vi.fn() }
  const { user } = await openPage('healthy', 'QuickBooks Desktop', heard)
  await user.click(await screen.findByText('Sync hours'))
  await user.click(await screen.findByRole('radio', { name: /Every day/ }))
  await user.click(screen.getByRole('button', { name: 'Save these hours' }))
  await waitFor(() => expect(heard.onScheduleChange).toHaveBeenCalledOnce())
  expect(heard.onScheduleChange.mock.calls[0]).toMatchObject([
    { connectionId: 'connection-1', syncSchedule: { days: 'everyDay' } },
  ])
  await user.click(screen.getByRole('button', { name: /30 min/ }))
  await waitFor(() => expect(heard.onPause).toHaveBeenCalledOnce())
  await user.click(await screen.findByRole('button', { name: /Resume/ }))
  await waitFor(() => expect(heard.onResume).toHaveBeenCalledOnce())
  expect(heard.onResume.mock.calls[0]).toMatchObject([{ connectionId: 'connection-1' }])
})

test('says when a requested sync starts, and allows no request while one runs', async () => {
  const { api, user } = await openPage('healthy')
  await user.click(await screen.findByRole('button', { name: 'Sync now' }))
  expect(await screen.findByText(/starts when the Web Connector calls next, within 5 minutes/)).toHaveRole('status')
  expect(api.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/syncs'))).toHaveLength(1)
  api.quickBooksComputer.startsSync()
  const button = screen.getByRole('button', { name: 'Sync now' })
  await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'true'))
  expect(button).toHaveFocus()
  api.quickBooksComputer.finishesSync()
  await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled', 'true'))
  expect(screen.queryByText(/^Asked for/)).toBeNull()
})

test('shows a page from the list’s data before the service answers', async () => {
  const { api, user } = renderWithClient(<ConnectionManager />, { scenario: 'threeConnections' })
  const row = await screen.findByRole('button', { name: 'Bank feed' })
  api.fail('slow', { times: Infinity })
  await user.click(row)
  expect(await screen.findByRole('heading', { level: 2, name: 'Bank feed' })).toHaveFocus()
  api.recover()
})

test('says that a connection has been removed by someone else, and links back to the list', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  const { api, user } = renderWithClient(<ConnectionManager />, { scenario: 'threeConnections' })
  const row = await screen.findByRole('button', { name: 'Bank feed' })
  api.fail(404, { path: '/connections/other-1', times: Infinity })
  vi.setSystemTime(Date.now() + 5000)
  await user.click(row)
  await waitFor(() => expect(screen.getAllByText(/We can’t find this connection/)[0]).toBeVisible())
  await user.click(screen.getByRole('button', { name: 'All connections' }))
  expect(await screen.findByRole('button', { name: 'Bank feed' })).toHaveFocus()
})
