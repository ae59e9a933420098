import { screen, waitFor, within } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { renderWithClient } from '../../../../test/renderWithClient'
import type { scenarios } from '../../../testing'
import { ConnectionManager } from '../ConnectionManager'

const manage = (scenario: keyof typeof scenarios) => renderWithClient(<ConnectionManager />, { scenario })
const list = () => screen.findByRole('list', { name: 'Connections' })
const rows = async () => within(await list()).getAllByRole('listitem')
const row = async (name: string) => (await screen.findByRole('button', { name })).closest('li')

test('shows the name, the kind, the status and the dates of each connection', async () => {
  manage('connectionsNeedYou')
  expect(await rows()).toHaveLength(5)
  expect(screen.getByText('5 connections')).toBeVisible()
  expect(await row('QuickBooks Desktop')).toHaveTextContent(/Willow Creek Cabinets.*Connected/)
  expect(await row('QuickBooks Desktop')).toHaveTextContent(/Synced 1 hour agoAuthorized \w+ \d+, \d{4}$/)
  expect(await row('Bank feed')).toHaveTextContent(/Banking.*Connected.*Working as it should.*Synced 7 minutes ago/)
  expect(await row('Shopify')).toHaveTextContent(/Commerce.*Needs you.*Shopify no longer lets us in/)
  expect(await row('QuickBooks Online')).toHaveTextContent(/Not finished.*Never syncedStarted/)
})

test('describes a row to screen readers with its status and its dates', async () => {
  manage('connectionsNeedYou')
  const shop = await screen.findByRole('button', { name: 'Shopify' })
  expect(shop).toHaveAccessibleDescription(/Needs you.*Synced 14 minutes ago/)
})

test('updates the status of a busy QuickBooks without a reload', async () => {
  const { api } = manage('threeConnections')
  await waitFor(async () => expect(await row('QuickBooks Desktop')).toHaveTextContent('QuickBooks is free to use'))
  api.quickBooksComputer.startsSync()
  await waitFor(async () => expect(await row('QuickBooks Desktop')).toHaveTextContent('Syncing now'))
})

test('says what will be listed when there are no connections', async () => {
  manage('noConnections')
  expect(await screen.findByText('No connections yet')).toBeVisible()
  expect(screen.queryByRole('list')).toBeNull()
})

test('shows that the list is loading', async () => {
  const { api } = renderWithClient(<ConnectionManager />, {
    scenario: 'threeConnections',
    before: (fake) => fake.fail('slow', { times: Infinity }),
  })
  expect(await screen.findByText('Loading…')).toHaveRole('status')
  api.recover()
  expect(await rows()).toHaveLength(3)
})

test('says why the list can’t be loaded, and recovers', async () => {
  const onError = vi.fn()
  const { api, user } = renderWithClient(<ConnectionManager onError={onError} />, {
    scenario: 'threeConnections',
    before: (fake) => fake.fail('html', { times: Infinity }),
  })
  expect(await screen.findByRole('alert')).toHaveTextContent('an answer that we couldn’t read')
  expect(screen.queryByText('No connections yet')).toBeNull()
  expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'unexpected_response' }))
  api.recover()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await rows()).toHaveLength(3)
})

test('keeps the list when it can’t be refreshed, and says so', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  const { api } = manage('threeConnections')
  expect(await rows()).toHaveLength(3)
  api.fail(403, { path: '/connections', times: Infinity })
  vi.setSystemTime(Date.now() + 5000)
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  expect(await screen.findByText(/how things stood/)).toBeVisible()
  expect(await rows()).toHaveLength(3)
})

test('shows 500 connections 25 at a time, and focuses the first new row', async () => {
  const { user } = manage('manyConnections')
  expect(await rows()).toHaveLength(25)
  expect(screen.getByText('500 connections')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Show 25 more' }))
  expect(await rows()).toHaveLength(50)
  expect(screen.getByText('Showing 50 of 500')).toHaveRole('status')
  expect(within((await rows())[25]!).getByRole('button')).toHaveFocus()
})

test('searches by platform or company, and announces the number of results', async () => {
  const { user } = manage('manyConnections')
  const field = await screen.findByRole('searchbox', { name: 'Search connections' })
  await user.type(field, 'cabinets WILLOW')
  expect(await rows()).toHaveLength(1)
  expect(await row('QuickBooks Desktop')).toBeVisible()
  expect(screen.getByText('1 of 500 connections found.')).toHaveRole('status')
  await user.clear(field)
  await user.type(field, 'zebra')
  expect(screen.getByText('Nothing is called “zebra”')).toBeVisible()
  expect(screen.getByText('No connection found.')).toHaveRole('status')
})

test('opens a connection by keyboard, and returns to its row with the search kept', async () => {
  const { user } = manage('manyConnections')
  await user.type(await screen.findByRole('searchbox'), 'shop')
  await user.tab()
  await user.tab()
  const opened = document.activeElement as HTMLElement
  expect(opened).toHaveAccessibleName('Shopify')
  await user.keyboard('{Enter}')
  const heading = await screen.findByRole('heading', { level: 2, name: 'Shopify' })
  expect(heading).toHaveFocus()
  await user.tab({ shift: true })
  expect(screen.getByRole('button', { name: 'All connections' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(await screen.findByRole('searchbox')).toHaveValue('shop')
  expect(document.activeElement).toHaveAttribute('data-connection', opened.dataset['connection'])
})

test('has a Close button only if the host passes onClose', async () => {
  const onClose = vi.fn()
  const { user, show } = renderWithClient(<ConnectionManager />, { scenario: 'oneConnection' })
  await list()
  expect(screen.queryByRole('button', { name: 'Close' })).toBeNull()
  show(<ConnectionManager onClose={onClose} />)
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(onClose).toHaveBeenCalledOnce()
})
