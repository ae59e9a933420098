import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { scenarios } from '../../testing'
import { UninstallGuide } from './UninstallGuide'

const show = (scenario: NonNullable<Parameters<typeof renderWithClient>[1]>['scenario']) =>
  renderWithClient((api) => <UninstallGuide connectionId={api.connectionId} />, { scenario: scenario ?? 'unlinked' })

const folder = String.raw`C:\Program Files (x86)\Common Files\Intuit\QuickBooks`

test('shows three steps with pictures for the customer’s own computer', async () => {
  show(scenarios.unlinked)
  const list = await screen.findByRole('list', { name: 'On the QuickBooks computer' })
  const steps = within(list).getAllByRole('listitem')
  expect(steps.map((step) => within(step).getByRole('img').getAttribute('aria-label'))).toEqual([
    expect.stringContaining('“Uninstall” beside QuickBooks Web Connector is marked'),
    expect.stringContaining('QBWebConnector is marked'),
    expect.stringContaining('“Remove” is marked'),
  ])
})

test('copies the path of the folder', async () => {
  const { user } = show(scenarios.unlinked)
  await user.click(await screen.findByRole('button', { name: 'Copy where it was installed' }))
  expect(await navigator.clipboard.readText()).toBe(folder)
})

test('tells customers who use the Web Connector for other services to keep it', async () => {
  const { user } = show(scenarios.unlinked)
  await user.click(await screen.findByText('Does another service use the Web Connector too?'))
  expect(screen.getByText(/keep the program: remove only our row/)).toBeVisible()
  expect(screen.getByText(/choose Remove beside Harbor Lending/)).toBeVisible()
})

test('doesn’t ask to uninstall a hosting provider’s Web Connector', async () => {
  show({ connectionStatus: 'Unlinked', quickBooksDesktop: { hosting: 'enterpriseCloud' } })
  const list = await screen.findByRole('list', { name: 'In your hosted QuickBooks' })
  expect(within(list).getAllByRole('listitem')).toHaveLength(2)
  expect(screen.queryByText(/Apps & features/)).toBeNull()
})

test('the drawn row checks in as often as the real one', async () => {
  show({
    connectionStatus: 'Unlinked',
    quickBooksDesktop: { hosting: 'enterpriseCloud', activity: { expectedEverySeconds: 900 } },
  })
  const row = await screen.findByRole('img', { name: /Web Connector/ })
  expect(within(row).getByText('15')).toBeInTheDocument()
})

test('names the other company whose syncs would stop too, with what to do instead', async () => {
  show(scenarios.unlinkedBesideAnother)
  expect(await screen.findByText('The Web Connector also serves Willow Creek Rentals')).toBeVisible()
  expect(screen.getByText(/uninstalling it would stop those syncs too/)).toBeVisible()
  expect(screen.getByText(/choose Remove beside Harbor Lending/)).toBeVisible()
  expect(screen.queryByText(/Does another service use/)).toBeNull()
})

test('whoever may not list the connections hears of other services in general', async () => {
  renderWithClient((api) => <UninstallGuide connectionId={api.connectionId} />, {
    scenario: scenarios.unlinkedBesideAnother,
    before: (api) => api.fail(403, { path: '/connections', times: 100 }),
  })
  expect(await screen.findByText('Does another service use the Web Connector too?')).toBeVisible()
})
