import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { scenarios } from '../../testing'
import { UninstallGuide } from './UninstallGuide'

const show = (scenario: NonNullable<Parameters<typeof renderWithClient>[1]>['scenario']) =>
  renderWithClient((api) => <UninstallGuide connectionId={api.connectionId} />, { scenario: scenario ?? 'unlinked' })

const folder = String.raw`C:\Program Files (x86)\Common Files\Intuit\QuickBooks`

test('three steps, each with its picture, take the Web Connector off the customer’s own computer', async () => {
  show(scenarios.unlinked)
  const list = await screen.findByRole('list', { name: 'On the QuickBooks computer' })
  const steps = within(list).getAllByRole('listitem')
  expect(steps.map((step) => within(step).getByRole('img').getAttribute('aria-label'))).toEqual([
    expect.stringContaining('“Uninstall” beside QuickBooks Web Connector is marked'),
    expect.stringContaining('QBWebConnector is marked'),
    expect.stringContaining('“Remove” is marked'),
  ])
})

test('the folder’s place is copied', async () => {
  const { user } = show(scenarios.unlinked)
  await user.click(await screen.findByRole('button', { name: 'Copy where it was installed' }))
  expect(await navigator.clipboard.readText()).toBe(folder)
})

test('a customer whose other services need the Web Connector is told to keep it', async () => {
  const { user } = show(scenarios.unlinked)
  await user.click(await screen.findByText('Does another service use the Web Connector too?'))
  expect(screen.getByText(/keep the program: remove only our row/)).toBeVisible()
  expect(screen.getByText(/choose Remove beside Harbor Lending/)).toBeVisible()
})

test('a hosting provider’s Web Connector is not the customer’s to uninstall', async () => {
  show({ connectionStatus: 'Unlinked', quickBooksDesktop: { hosting: 'enterpriseCloud' } })
  const list = await screen.findByRole('list', { name: 'In your hosted QuickBooks' })
  expect(within(list).getAllByRole('listitem')).toHaveLength(2)
  expect(screen.queryByText(/Apps & features/)).toBeNull()
})
