import { act, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { type Scenario, scenarios } from '../../testing'
import { scenarioData } from '../../testing/scenarios/Scenario'
import { PauseScheduler } from './PauseScheduler'

const start = new Date('2027-01-15T20:24:00.000Z')
const inMinutes = (minutes: number) => new Date(start.getTime() + minutes * 60_000).toISOString()

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: start })
  localStorage.clear()
  return () => {
    localStorage.clear()
    vi.useRealTimers()
  }
})

const nextSyncIn =
  (minutes: number, changes: object = {}): Scenario =>
  (clock) => {
    const data = scenarioData(scenarios.healthy, new Date(clock.now))
    const desktop = { ...data.quickBooksDesktop, syncSchedule: null, nextSyncAt: clock.inMinutes(minutes), ...changes }
    return { ...data, quickBooksDesktop: desktop }
  }

const tell = () => screen.findByRole('switch', { name: /^Tell me 5 minutes before syncs/ })
const notice = () => screen.queryByText(/^Harbor Lending starts a sync today at/)

/** The clock moves on, and the page sees it within a second. */
async function passMinutes(minutes: number) {
  vi.setSystemTime(Date.now() + minutes * 60_000)
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')))
}

function open(scenario: Scenario) {
  const onSyncSoon = vi.fn()
  const part = <PauseScheduler connectionId="connection-1" onSyncSoon={onSyncSoon} />
  return { ...renderWithClient(part, { scenario }), part, onSyncSoon }
}

function allowNotifications(answer: NotificationPermission) {
  const shown: [title: string, options: NotificationOptions | undefined][] = []
  const requestPermission = vi.fn(async () => (Fake.permission = answer))
  class Fake {
    static permission: NotificationPermission = 'default'
    static requestPermission = requestPermission
    constructor(title: string, options?: NotificationOptions) {
      shown.push([title, options])
    }
  }
  vi.stubGlobal('Notification', Fake)
  onTestFinished(() => void vi.unstubAllGlobals())
  return { shown, requestPermission }
}

test('who wants it is told five minutes before a sync, once, with a pause at hand that works', async () => {
  const { user, api } = open(nextSyncIn(20))
  await user.click(await tell())
  expect(notice()).toBeNull()
  await passMinutes(14)
  expect(notice()).toBeNull()
  await passMinutes(1)
  await waitFor(() => expect(notice()).toBeVisible())
  expect(notice()?.closest('[role=status]')).not.toBeNull()
  await user.click(screen.getByRole('button', { name: 'Pause for 1 hour' }))
  await waitFor(() => expect(api.quickBooksDesktop().pause).not.toBeNull())
  await waitFor(() => expect(notice()).toBeNull())
})

test('who doesn’t want it is told nothing, and the host is told once all the same', async () => {
  const { onSyncSoon, show, part } = open(nextSyncIn(7))
  await tell()
  await passMinutes(3)
  await waitFor(() =>
    expect(onSyncSoon).toHaveBeenCalledExactlyOnceWith({
      connectionId: 'connection-1',
      startsAt: inMinutes(7),
    }),
  )
  expect(notice()).toBeNull()
  await passMinutes(1)
  // The part is left and opened again.
  show(null)
  show(part)
  await tell()
  expect(onSyncSoon).toHaveBeenCalledOnce()
})

test('a sync that moves on, as behind a pause, is told anew when its time comes', async () => {
  const { onSyncSoon, user, api } = open(nextSyncIn(4))
  await user.click(await tell())
  await waitFor(() => expect(notice()).toBeVisible())
  await user.click(screen.getByRole('button', { name: 'Pause for 1 hour' }))
  await waitFor(() => expect(notice()).toBeNull())
  const movedTo = api.quickBooksDesktop().nextSyncAt ?? ''
  await passMinutes(57)
  await waitFor(() => expect(onSyncSoon).toHaveBeenCalledTimes(2))
  expect(onSyncSoon.mock.lastCall).toEqual([{ connectionId: 'connection-1', startsAt: movedTo }])
})

test('the choice is remembered by this browser, for a reload, and nothing else is', async () => {
  const { user, reload } = open(nextSyncIn(3))
  await user.click(await tell())
  reload()
  expect(await tell()).toBeChecked()
  await waitFor(() => expect(notice()).toBeVisible())
  expect({ ...localStorage }).toEqual({ 'connections-sdk.tell-before-sync': 'on' })
  await user.click(await tell())
  expect({ ...localStorage }).toEqual({})
  expect(notice()).toBeNull()
})

test('the browser is asked by the press alone, and tells it too once it may', async () => {
  const { shown, requestPermission } = allowNotifications('granted')
  const { user } = open(nextSyncIn(8))
  const choice = await tell()
  expect(requestPermission).not.toHaveBeenCalled()
  await user.click(choice)
  expect(requestPermission).toHaveBeenCalledOnce()
  await passMinutes(4)
  await waitFor(() => expect(shown).toHaveLength(1))
  expect(shown[0]?.[0]).toMatch(/^Harbor Lending starts a sync today at/)
  expect(shown[0]?.[1]).toMatchObject({ tag: 'connections-sdk.connection-1' })
})

test('where the browser may not tell, the page still does', async () => {
  const { shown } = allowNotifications('denied')
  const { user } = open(nextSyncIn(4))
  await user.click(await tell())
  await waitFor(() => expect(notice()).toBeVisible())
  expect(shown).toEqual([])
})

test.each([
  ['one that is read once', nextSyncIn(3, { syncMode: 'oneTime' })],
  ['one that has ended', scenarios.unlinked],
])('nothing is told of a connection that syncs no more: %s', async (_, scenario) => {
  localStorage.setItem('connections-sdk.tell-before-sync', 'on')
  const { onSyncSoon } = open(scenario)
  await screen.findAllByRole('heading')
  await passMinutes(1)
  expect(notice()).toBeNull()
  expect(onSyncSoon).not.toHaveBeenCalled()
})
