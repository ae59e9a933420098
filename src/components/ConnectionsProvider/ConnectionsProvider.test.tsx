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

test('replaces only the messages that the host passes', async () => {
  renderWithClient(<PlatformPicker connectionId="connection-1" />, {
    scenario: scenarios.fresh,
    provider: { messages: { platformPicker: { title: 'Which QuickBooks is yours?' } } },
  })
  expect(await screen.findByRole('heading', { name: 'Which QuickBooks is yours?' })).toBeVisible()
  expect(screen.getByRole('radio', { name: 'Rightworks' })).toBeVisible()
})

test('sets theme and language on the root of each component, and adds no element', async () => {
  const { container } = renderWithClient(<PlatformPicker connectionId="connection-1" />, {
    scenario: scenarios.fresh,
    provider: { appearance: { theme: 'dark' }, locale: { ...en, code: 'en-CA' } },
  })
  expect(container.children).toHaveLength(1)
  expect(container.firstElementChild).toHaveClass('connections-root')
  expect(container.firstElementChild).toHaveAttribute('data-theme', 'dark')
  expect(container.firstElementChild).toHaveAttribute('lang', 'en-CA')
})

test('says what to write when the provider is missing', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const { container } = render(
    <HostBoundary>
      <PlatformPicker connectionId="connection-1" />
    </HostBoundary>,
  )
  expect(container).toHaveTextContent('Wrap it in <ConnectionsProvider')
  vi.restoreAllMocks()
})

test('shows a bug of ours in place of the component only, and restarts the component', async () => {
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
