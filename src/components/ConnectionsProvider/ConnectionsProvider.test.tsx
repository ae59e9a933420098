import { render, screen } from '@testing-library/react'
import { Component, type ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { en } from '../../messages/en'
import { scenarios } from '../../testing'
import { PlatformPicker } from '../PlatformPicker/PlatformPicker'
import { ConnectionsRoot } from '../ui/ConnectionsRoot'

class HostBoundary extends Component<{ children: ReactNode }, { message: string | null }> {
  override state = { message: null }
  static getDerivedStateFromError = (error: Error) => ({ message: error.message })
  override render = () => this.state.message ?? this.props.children
}

test('a host’s own words replace ours, and the rest stays', async () => {
  renderWithClient(<PlatformPicker connectionId="connection-1" />, {
    scenario: scenarios.fresh,
    provider: { messages: { platformPicker: { title: 'Which QuickBooks is yours?' } } },
  })
  expect(await screen.findByRole('heading', { name: 'Which QuickBooks is yours?' })).toBeVisible()
  expect(screen.getByRole('radio', { name: 'Rightworks' })).toBeVisible()
})

test('theme and language stand on every component’s root, and the provider adds no element', async () => {
  const { container } = renderWithClient(<PlatformPicker connectionId="connection-1" />, {
    scenario: scenarios.fresh,
    provider: { appearance: { theme: 'dark' }, locale: { ...en, code: 'en-CA' } },
  })
  expect(container.children).toHaveLength(1)
  expect(container.firstElementChild).toHaveClass('connections-root')
  expect(container.firstElementChild).toHaveAttribute('data-theme', 'dark')
  expect(container.firstElementChild).toHaveAttribute('lang', 'en-CA')
})

test('without a provider the integrator is told what to write', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const { container } = render(
    <HostBoundary>
      <PlatformPicker connectionId="connection-1" />
    </HostBoundary>,
  )
  expect(container).toHaveTextContent('Wrap it in <ConnectionsProvider')
  vi.restoreAllMocks()
})

test('a bug of ours is shown in its own place, the host’s page stays, and it can be started again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  let isBroken = true
  const Fragile = () => {
    if (isBroken) throw new TypeError('a bug')
    return <p>Works again</p>
  }
  const { user } = renderWithClient(
    <>
      <p>The host’s page</p>
      <ConnectionsRoot>
        <Fragile />
      </ConnectionsRoot>
    </>,
  )
  expect(screen.getByText('The host’s page')).toBeVisible()
  expect(screen.getByText('This part of the page stopped working')).toBeVisible()
  isBroken = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByText('Works again')).toBeVisible()
  vi.restoreAllMocks()
})
