import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import type { scenarios } from '../../testing'
import { PauseScheduler } from './PauseScheduler'

/** A moment in a browser that is set to New York. */
function inNewYork(at: string) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(at) })
  const options = new Intl.DateTimeFormat('en-US').resolvedOptions()
  const spy = vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions')
  spy.mockReturnValue({ ...options, timeZone: 'America/New_York' })
  onTestFinished(() => {
    spy.mockRestore()
    vi.useRealTimers()
  })
}

const open = (scenario: keyof typeof scenarios) =>
  renderWithClient((api) => <PauseScheduler connectionId={api.connectionId} />, { scenario })

const announced = () => screen.getAllByRole('status').map(({ textContent }) => textContent)
// Intl puts other spaces than a keyboard's into times and ranges.
const shown = () => document.body.textContent.replaceAll(/[\u202f\u2009]/g, ' ')

test('shows the right time left when the page becomes visible after the laptop slept', async () => {
  inNewYork('2027-01-15T20:24:00Z')
  open('paused')
  expect(await screen.findByRole('timer')).toHaveTextContent('50 min left')
  vi.setSystemTime(new Date('2027-01-15T20:59:30Z'))
  act(() => void fireEvent(document, new Event('visibilitychange')))
  expect(screen.getByRole('timer')).toHaveTextContent('14 min 30 sec left')
})

test('shows and announces that QuickBooks is free when a pause ends', async () => {
  inNewYork('2027-01-15T20:24:00Z')
  const { api } = open('paused')
  await screen.findByRole('timer')
  const reads = () => api.requests.filter(({ method, path }) => method === 'GET' && path.endsWith('/quickbooksDesktop'))
  // Its first event tells how things stand, and would save the look that is waited for.
  await waitFor(() => expect(api.requests.some(({ path }) => path.endsWith('/events'))).toBe(true))
  const before = reads().length
  vi.setSystemTime(new Date('2027-01-15T21:14:00Z'))
  expect(await screen.findByRole('button', { name: /^30 minutes until/ })).toBeVisible()
  expect(screen.queryByRole('timer')).toBeNull()
  expect(announced()).toContain('QuickBooks is free to use')
  await waitFor(() => expect(reads().length).toBeGreaterThan(before))
})

test('shows the seconds of the countdown without announcing them', async () => {
  inNewYork('2027-01-15T20:24:00Z')
  open('paused')
  await screen.findByRole('timer')
  const said = announced()
  vi.setSystemTime(new Date('2027-01-15T20:24:02Z'))
  await waitFor(() => expect(screen.getByRole('timer')).toHaveTextContent('49 min 58 sec left'))
  expect(announced()).toEqual(said)
})

test('shows each end in local time on the night when clocks go forward', async () => {
  inNewYork('2027-03-13T20:00:00Z')
  const { api, user } = open('healthy')
  await screen.findByText('Pause now')
  expect(shown()).toContain('24 hours until tomorrow at 4:00 PM')
  await user.click(screen.getByRole('button', { name: 'Plan a pause' }))
  fireEvent.change(await screen.findByLabelText('From'), { target: { value: '2027-03-14T02:30' } })
  fireEvent.change(screen.getByLabelText('Until'), { target: { value: '2027-03-15T09:00' } })
  await user.click(screen.getByRole('button', { name: 'Plan this pause' }))
  const list = await screen.findByRole('list', { name: 'Planned pauses' })
  expect(within(list).getByText(/Sun, Mar 14, 3:00\sAM\s–\sMon, Mar 15, 9:00\sAM/)).toBeVisible()
  expect(api.quickBooksDesktop().upcomingPauses).toMatchObject([{ startsAt: '2027-03-14T07:00:00.000Z' }])
})

test('names the time zone of the page when the schedule is in another', async () => {
  inNewYork('2027-01-15T20:24:00Z')
  open('healthy')
  await screen.findByText('Pause now')
  expect(screen.queryByText(/on this browser’s clock/)).toBeNull()
  vi.mocked(Intl.DateTimeFormat.prototype.resolvedOptions).mockReturnValue({
    ...new Intl.DateTimeFormat('en-US').resolvedOptions(),
    timeZone: 'America/Denver',
  })
  vi.setSystemTime(new Date('2027-01-15T20:24:01Z'))
  expect(await screen.findByText('Times are on this browser’s clock: Mountain Time – Denver.')).toBeVisible()
})
