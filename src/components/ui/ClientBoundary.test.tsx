import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { ClientBoundary } from './ClientBoundary'
import { ConnectionsRoot } from './ConnectionsRoot'
import { lazyWithPreload } from './lazyWithPreload'

test('what can’t be shown outside of our roots is told in our look, and nothing stands around what can', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  let isOffline = true
  const Fetched = () => {
    if (isOffline) throw new TypeError('Failed to fetch dynamically imported module')
    return <p>Here</p>
  }
  const { user } = renderWithClient(
    <ClientBoundary Frame={ConnectionsRoot}>
      <Fetched />
    </ClientBoundary>,
  )
  expect(screen.getByText('This part of the page stopped working').closest('.connections-root')).toBeVisible()
  isOffline = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByText('Here').closest('.connections-root')).toBeNull()
  vi.restoreAllMocks()
})

test('a part that could not be fetched is reported', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const onError = vi.fn()
  const Part = lazyWithPreload(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module')))
  renderWithClient(
    <ConnectionsRoot onError={onError}>
      <Part />
    </ConnectionsRoot>,
  )
  expect(await screen.findByText('This part of the page stopped working')).toBeVisible()
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'offline' }))
  vi.restoreAllMocks()
})
