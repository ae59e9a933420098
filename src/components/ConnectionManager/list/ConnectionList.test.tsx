import { screen, waitFor, within } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { renderWithClient } from '../../../../test/renderWithClient'
import type { scenarios } from '../../../testing'
import { ConnectionManager } from '../ConnectionManager'

const manage = (scenario: keyof typeof scenarios) => renderWithClient(<ConnectionManager />, { scenario })
const list = () => screen.findByRole('list', { name: 'Connections' })
const rows = async () => within(await list()).getAllByRole('listitem')
const row = async (name: string) => (await screen.findByRole('button', { name })).closest('li')

test('each connection has its name, its kind, its standing in words, and its dates', async () => {
  manage('connectionsNeedYou')
  expect(await rows()).toHaveLength(5)
  expect(screen.getByText('5 connections')).toBeVisible()
  expect(await row('QuickBooks Desktop')).toHaveTextContent(/Willow Creek Cabinets.*Connected/)
  expect(await row('QuickBooks Desktop')).toHaveTextContent(/Synced 1 hour agoAuthorized \w+ \d+, \d{4}$/)
  expect(await row('Bank feed')).toHaveTextContent(/Banking.*Connected.*Working as it should.*Synced 7 minutes ago/)
  expect(await row('Shopify')).toHaveTextContent(/Commerce.*Needs you.*Shopify no longer lets us in/)
  expect(await row('QuickBooks Online')).toHaveTextContent(/Not finished.*Never syncedStarted/)
})

test('a row is read out with its standing and its dates', async () => {
  manage('connectionsNeedYou')
  const shop = await screen.findByRole('button', { name: 'Shopify' })
  expect(shop).toHaveAccessibleDescription(/Needs you.*Synced 14 minutes ago/)
})

test('a QuickBooks that is busy says so in the list, without a reload', async () => {
  const { api } = manage('threeConnections')
  await waitFor(async () => expect(await row('QuickBooks Desktop')).toHaveTextContent('QuickBooks is free to use'))
  api.quickBooksComputer.startsSync()
  await waitFor(async () => expect(await row('QuickBooks Desktop')).toHaveTextContent('Syncing now'))
})

test('a company without connections is told what comes here', async () => {
  manage('noConnections')
  expect(await screen.findByText('No connections yet')).toBeVisible()
  expect(screen.queryByRole('list')).toBeNull()
})

test('while nothing is known it says so', async () => {
  const { api } = renderWithClient(<ConnectionManager />, {
    scenario: 'threeConnections',
    before: (fake) => fake.fail('slow', { times: Infinity }),
  })
  expect(await screen.findByText('Loading…')).toHaveRole('status')
  api.recover()
  expect(await rows()).toHaveLength(3)
})

test('a failure says why and recovers', async () => {
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

test('a list that can’t be renewed stays, and says so', async () => {
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

test('five hundred come 25 at a time, and focus goes on with the first new one', async () => {
  const { user } = manage('manyConnections')
  expect(await rows()).toHaveLength(25)
  expect(screen.getByText('500 connections')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Show 25 more' }))
  expect(await rows()).toHaveLength(50)
  expect(screen.getByText('Showing 50 of 500')).toHaveRole('status')
  expect(within((await rows())[25]!).getByRole('button')).toHaveFocus()
})

test('search finds by platform or company, announces how many, and says when it finds none', async () => {
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

test('by keyboard alone: into a connection, and back to its row with the search kept', async () => {
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

test('Close is there for hosts that listen, and only for them', async () => {
  const onClose = vi.fn()
  const { user, show } = renderWithClient(<ConnectionManager />, { scenario: 'oneConnection' })
  await list()
  expect(screen.queryByRole('button', { name: 'Close' })).toBeNull()
  show(<ConnectionManager onClose={onClose} />)
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(onClose).toHaveBeenCalledOnce()
})
