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
