import { act, screen } from '@testing-library/react'
import { Profiler } from 'react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { renderWithClient } from '../../../../test/renderWithClient'
import { manageMessages } from '../../../messages/en/manage'
import { scenarios } from '../../../testing'
import { type Scenario, scenarioData } from '../../../testing/scenarios/Scenario'
import { ConnectionManager } from '../ConnectionManager'

const pollMs = 30_000

/** The manager over 500 connections, with a count of what it draws: each row says when its connection was authorized. */
async function countRenders(scenario: Scenario) {
  // Only intervals stand still: those of polls and clocks.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  onTestFinished(() => void vi.useRealTimers())
  const drawn = vi.fn()
  const authorized = vi.fn(manageMessages.connectionManager.authorized)
  const { api } = renderWithClient(
    <Profiler id="manager" onRender={drawn}>
      <ConnectionManager />
    </Profiler>,
    { scenario, strict: false, provider: { messages: { connectionManager: { authorized } } } },
  )
  await screen.findByRole('button', { name: 'Show 25 more' })
  const reads = () => api.requests.filter(({ path }) => path.endsWith('/connections')).length
  const poll = () => {
    const before = reads()
    return act(async () => {
      vi.advanceTimersByTime(pollMs)
      await vi.waitFor(() => expect(reads()).toBe(before + 1))
    })
  }
  drawn.mockClear()
  const first = authorized.mock.calls.length
  authorized.mockClear()
  return { api, poll, drawn, first, rowsDrawn: () => authorized.mock.calls.length }
}

const others: Scenario = {
  ...scenarioData(scenarios.manyConnections, new Date('2027-01-15T20:24:00Z')),
  quickBooksDesktop: null,
}

test('renders no row again when a poll changes nothing', async () => {
  const { poll, drawn, first, rowsDrawn } = await countRenders(others)
  expect(first).toBeGreaterThan(0)
  await poll()
  // Only once the first answer is taken in can there be a second poll.
  await poll()
  expect(rowsDrawn()).toBe(0)
  // A minute has gone by, and with it the times that are told as so long ago.
  expect(drawn.mock.calls.length).toBeLessThanOrEqual(1)
})

test('renders only the row of the connection that a poll changes', async () => {
  const { api, poll, rowsDrawn } = await countRenders(others)
  const [shown] = api.connections
  shown!.platformName = 'Xero Sandbox'
  await poll()
  expect(await screen.findByRole('button', { name: 'Xero Sandbox' })).toBeVisible()
  expect(rowsDrawn()).toBe(1)
})
