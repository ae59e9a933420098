import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { setupServer } from 'msw/node'
import { expect, onTestFinished, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { localDateTime } from '../../domain/time/wallClock'
import { createFakeConnectionsApi, type scenarios } from '../../testing'
import { PauseScheduler, type PauseSchedulerProps } from './PauseScheduler'

function open(scenario: keyof typeof scenarios, strict = true) {
  const told = { onPause: vi.fn(), onResume: vi.fn(), onError: vi.fn() } satisfies Partial<PauseSchedulerProps>
  const page = renderWithClient((api) => <PauseScheduler connectionId={api.connectionId} {...told} />, {
    scenario,
    strict,
  })
  return Object.assign(page, told)
}

const announced = () => screen.getAllByRole('status').map(({ textContent }) => textContent)
const button = (name: RegExp | string) => screen.findByRole('button', { name })
const inHours = (hours: number) =>
  localDateTime(new Intl.DateTimeFormat().resolvedOptions().timeZone, new Date(Date.now() + hours * 3_600_000))
const fill = (name: string, value: string) => fireEvent.change(screen.getByLabelText(name), { target: { value } })

test('one press pauses a running sync; QuickBooks is free only after the Web Connector has stopped', async () => {
  const { api, user, onPause } = open('syncing')
  expect(await screen.findByText('QuickBooks is busy: a sync is running', { selector: 'p' })).toBeVisible()
  await user.click(await button(/^1 hour until/))
  expect(await screen.findByText('Stopping…', { selector: 'p' })).toBeVisible()
  expect(announced()).toContain('Stopping…')
  expect(screen.queryByText('QuickBooks is free to use')).toBeNull()
  api.quickBooksComputer.stopsSync()
  expect(await screen.findByText('QuickBooks is free to use', { selector: 'p' })).toBeVisible()
  expect(announced().join()).toMatch(/QuickBooks is free to use\. Syncs are paused until/)
  expect(screen.getByRole('timer')).toHaveTextContent(/^(59 min|1 hr).* left$/)
  expect(onPause).toHaveBeenCalledTimes(1)
  expect(onPause).toHaveBeenCalledWith({ connectionId: api.connectionId, pause: api.quickBooksDesktop().pause })
})

test('keeps the focus in the card when the pressed button disappears', async () => {
  const { user } = open('healthy')
  await user.click(await button(/^4 hours until/))
  await button('Resume now')
  await waitFor(() => expect(document.activeElement).toHaveAttribute('data-availability', 'paused'))
})

test('shows the pause in a second tab without moving the focus there', async () => {
  const { api, user } = open('syncing')
  const other = renderWithClient(<PauseScheduler connectionId={api.connectionId} />, { api })
  const page = within(other.container)
  await page.findByText('QuickBooks is busy: a sync is running', { selector: 'p' })
  const mine = (await screen.findAllByRole('button', { name: /^1 hour until/ }))[0]
  if (mine) await user.click(mine)
  expect(await page.findByRole('button', { name: 'Resume now' })).toBeVisible()
  expect(other.container).not.toContainElement(document.activeElement as HTMLElement)
  await other.user.click(page.getByRole('button', { name: 'Resume now' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Resume now' })).toBeNull())
})

test('ending a pause that someone else has ended is no error', async () => {
  const { api, user, onResume } = open('paused')
  const resume = await button('Resume now')
  api.fail(404, { method: 'DELETE' })
  await user.click(resume)
  await waitFor(() => expect(onResume).toHaveBeenCalledTimes(1))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('shows a refused pause, calls onError once, and lets the customer try again', async () => {
  const { api, user, onError, onPause } = open('syncing')
  const tile = await button(/^1 hour until/)
  api.fail(409, { method: 'POST' })
  await user.click(tile)
  expect(await screen.findByRole('alert')).toBeVisible()
  expect(onError).toHaveBeenCalledTimes(1)
  expect(onPause).not.toHaveBeenCalled()
  expect(tile).toHaveFocus()
  await user.click(tile)
  expect(await button('Resume now')).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('shows an error of the end while its field is closed', async () => {
  const api = createFakeConnectionsApi({ scenario: 'healthy', now: () => new Date(Date.now() + 2 * 3_600_000) })
  const server = setupServer(...api.handlers)
  server.listen()
  onTestFinished(() => server.close())
  const { user } = renderWithClient(<PauseScheduler connectionId={api.connectionId} />, { api })
  await user.click(await button(/^30 minutes until/))
  expect(await screen.findByRole('alert')).toBeVisible()
})

test('says what to do when there are too many pauses, and keeps the form filled in', async () => {
  const { api, user } = open('healthy')
  await user.click(await button('Plan a pause'))
  await screen.findByLabelText('From')
  fill('From', inHours(48))
  fill('Until', inHours(72))
  api.fail(409, { method: 'POST' })
  await user.click(await button('Plan this pause'))
  expect(await screen.findByRole('alert')).toHaveTextContent('Remove one first.')
  expect(screen.getByLabelText('From')).toHaveValue(inHours(48).slice(0, 16))
})

test('pauses, extends, plans and cancels by keyboard', async () => {
  const { api, user } = open('healthy')
  await button(/^30 minutes until/)
  await user.tab()
  await user.keyboard('{Enter}')
  await button('Resume now')
  await waitFor(() => expect(document.activeElement).toHaveAttribute('data-availability', 'paused'))
  await user.tab()
  expect(await button('Resume now')).toHaveFocus()
  await user.tab()
  await user.keyboard('{Enter}')
  await user.tab()
  expect(await button(/^30 minutes more/)).toHaveFocus()
  await user.keyboard(' ')
  await waitFor(async () => expect(await button('Extend')).toHaveFocus())
  await user.tab()
  expect(await button('Plan a pause')).toHaveFocus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(screen.getByLabelText('From')).toHaveFocus())
  await user.tab({ shift: true })
  await user.keyboard('{Enter}{Tab}{Tab}{Tab}')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(api.quickBooksDesktop().upcomingPauses).toHaveLength(1))
})

test.each([true, false])('sends one request a pause, in StrictMode too (StrictMode: %s)', async (strict) => {
  const { api, user } = open('syncing', strict)
  await user.click(await button(/^1 hour until/))
  await screen.findByText('Stopping…', { selector: 'p' })
  const calls = api.requests.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)
  expect(calls).toEqual(['GET quickbooksDesktop', 'GET events', 'POST pauses'])
})

test('extends and ends a pause, and calls the host once for each', async () => {
  const { api, user, onPause, onResume } = open('paused')
  const before = api.quickBooksDesktop().pause
  await user.click(await button('Extend'))
  await user.click(await button(/^1 hour more until/))
  const moved = Date.parse(before?.endsAt ?? '') + 3_600_000
  await waitFor(() => expect(Date.parse(api.quickBooksDesktop().pause?.endsAt ?? '')).toBe(moved))
  await waitFor(() => expect(screen.getByRole('button', { name: 'Extend' })).toHaveFocus())
  await waitFor(() => expect(screen.getByRole('timer')).toHaveTextContent('1 hr 49 min left'))
  expect(onPause).toHaveBeenCalledTimes(1)
  await user.click(await button('Resume now'))
  await waitFor(() => expect(onResume).toHaveBeenCalledTimes(1))
  expect(api.quickBooksDesktop().pause).toBeNull()
  expect(await button(/^30 minutes until/)).toBeVisible()
})

test('shows an invalid time at its field and sends nothing', async () => {
  const { api, user } = open('healthy')
  await user.click(await button(/^Until… a time you choose/))
  await user.click(await button('Pause until then'))
  const field = screen.getByLabelText('Until')
  expect(field).toHaveAccessibleDescription('Choose a day and a time.')
  expect(field).toHaveFocus()
  for (const [hours, reason] of [
    [-1, 'That time has passed. Choose one to come.'],
    [31 * 24, 'A pause can end at most 30 days from now.'],
  ] as const) {
    fill('Until', inHours(hours))
    await user.click(await button('Pause until then'))
    expect(field).toHaveAccessibleDescription(reason)
  }
  expect(api.requests.some(({ method }) => method === 'POST')).toBe(false)
  fill('Until', inHours(5))
  await user.click(await button('Pause until then'))
  expect(await button('Resume now')).toBeVisible()
})

test('plans, changes and cancels a pause', async () => {
  const { api, user, onPause, onResume } = open('healthy')
  await user.click(await button('Plan a pause'))
  await waitFor(() => expect(screen.getByLabelText('From')).toHaveFocus())
  fill('From', inHours(48))
  fill('Until', inHours(72))
  await user.click(await button('Plan this pause'))
  const list = await screen.findByRole('list', { name: 'Planned pauses' })
  expect(within(list).getByText('Starts in 2 days')).toBeVisible()
  expect(await button('Plan a pause')).toHaveFocus()
  expect(announced().join()).toContain('Planned: ')
  await user.click(await button(/^Change the pause/))
  fill('From', inHours(96))
  fill('Until', inHours(100))
  await user.click(await button('Save'))
  await waitFor(() => expect(within(list).getByText('Starts in 4 days')).toBeVisible())
  expect(api.quickBooksDesktop().upcomingPauses).toHaveLength(1)
  expect(onPause).toHaveBeenCalledTimes(2)
  await user.click(await button(/^Remove the pause/))
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Planned pauses' })).toHaveFocus())
  expect(await screen.findByText(/^None\. Plan one/)).toBeVisible()
  expect(onResume).toHaveBeenCalledTimes(1)
})
