import { screen, waitFor } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import type { scenarios } from '../../testing'
import { ConnectionStatus } from './ConnectionStatus'

/** Friday, 15 January 2027, 3:24 PM in New York, in a browser that is set there. */
function inNewYork() {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-01-15T20:24:00Z') })
  const options = new Intl.DateTimeFormat('en-US').resolvedOptions()
  const spy = vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions')
  spy.mockReturnValue({ ...options, timeZone: 'America/New_York' })
  onTestFinished(() => {
    spy.mockRestore()
    vi.useRealTimers()
  })
}

const show = (scenario: keyof typeof scenarios, form: 'badge' | 'full' = 'full') =>
  renderWithClient((api) => <ConnectionStatus connectionId={api.connectionId} form={form} />, { scenario })

// Intl puts a narrow no-break space before AM and PM.
const shown = () => document.body.textContent.replaceAll('\u202f', ' ')
const fact = (label: string) => screen.getByText(label).nextElementSibling?.textContent.replaceAll('\u202f', ' ')

test.each([
  ['healthy', 'Connected', 'Connected and healthy', 'checks in by itself'],
  ['syncing', 'Syncing now', 'Syncing now: QuickBooks is busy', 'it won’t open until the sync ends'],
  ['stopping', 'Stopping…', 'Stopping…', 'finishes the answer'],
  ['paused', 'Paused until 4:14 PM', 'Paused until 4:14 PM', 'QuickBooks is free to use'],
  [
    'waitingForTonight',
    'Waiting until 8:00 PM',
    'Waiting for tonight’s window',
    'The next sync starts today at 8:00 PM',
  ],
  ['offline', 'Waiting until 8:00 PM', 'Waiting for tonight’s window', 'the computer must be on by then'],
  ['nothingToSync', 'Nothing to sync', 'Nothing to sync', '“No data exchange required”: that is good news'],
  ['connectorSilent', 'Not heard from', 'Not heard from since yesterday at 1:24 PM', 'Which is it?'],
  ['autoRunNotSeen', 'Not seen to run yet', 'Not yet seen to run by itself', 'should check in by itself by 3:29 PM'],
  ['autoRunMissed', 'Overdue', 'Overdue: it should have checked in by 3:21 PM', 'Auto-Run is checked in the row of'],
  ['overdue', 'Overdue', 'Overdue: it should have checked in by 3:21 PM', 'Which is it?'],
  ['interrupted', 'Not known now', 'We don’t know whether the sync is still running', 'If QuickBooks lets you work'],
  ['dialogOpen', 'Needs you', 'Needs you: ', 'Nothing is read until this is solved'],
  ['foundAtOtherPath', 'Needs you', 'Needs you: Company file found at another path', 'Nothing is read until'],
  ['unlinked', 'Disconnected', 'Disconnected', 'What was read before is kept'],
  ['deauthorized', 'Disconnected', 'Disconnected', 'Nothing more is read'],
  ['oneTimeFinished', 'Finished', 'Finished, as planned', 'nothing is wrong'],
  ['signedIn', 'Not set up yet', 'Not set up yet', 'once the setup is finished'],
] as const)('%s: shows “%s” as a badge, and in full what it means', async (scenario, badge, title, meaning) => {
  inNewYork()
  const { unmount } = show(scenario, 'badge')
  await waitFor(() => expect(shown()).toBe(badge))
  unmount()
  show(scenario)
  await screen.findByText('Last contact')
  expect(screen.getAllByRole('heading', { level: 2 })[0]?.textContent.replaceAll('\u202f', ' ')).toContain(title)
  await waitFor(() => expect(shown()).toContain(meaning))
})

test('shows the last and the next contact, the computer and the company file', async () => {
  inNewYork()
  show('healthy')
  await screen.findByText('Last contact')
  expect(fact('Last contact')).toBe('1 minute agotoday at 3:23 PM')
  expect(fact('Next contact')).toMatch(/^today at 3:\d\d PM$/)
  expect(fact('Last synced')).toBe('1 hour agotoday at 1:54 PM')
  expect(fact('Next sync')).toBe('today at 7:00 PM')
  expect(fact('Computer')).toMatch(/\S/)
  expect(fact('Company file')).toMatch(/\.QBW$/i)
})

test('shows a problem with its solution until it is solved', async () => {
  const { api } = show('connectorSilent')
  expect(await screen.findByRole('list', { name: 'What to do' })).toBeVisible()
  api.quickBooksComputer.comesBack()
  expect(await screen.findByRole('heading', { name: 'Connected and healthy' })).toBeVisible()
  await waitFor(() => expect(screen.queryByRole('list', { name: 'What to do' })).toBeNull())
})

test('shows and announces the start and the end of a sync at once', async () => {
  const { api } = show('healthy')
  await screen.findByRole('heading', { name: 'Connected and healthy' })
  api.quickBooksComputer.startsSync()
  expect(await screen.findByRole('heading', { name: 'Syncing now: QuickBooks is busy' })).toBeVisible()
  expect(screen.getByRole('progressbar', { name: 'This sync' })).toBeVisible()
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
    'Syncing now: QuickBooks is busy',
  )
  api.quickBooksComputer.finishesSync()
  expect(await screen.findByRole('heading', { name: 'Connected and healthy' })).toBeVisible()
})

test('ends a pause on the badge by the clock, before the service says so', async () => {
  inNewYork()
  const { api } = show('paused', 'badge')
  await waitFor(() => expect(shown()).toBe('Paused until 4:14 PM'))
  api.fail('offline', { times: 100 })
  vi.setSystemTime(new Date('2027-01-15T21:14:00Z'))
  await waitFor(() => expect(shown()).toMatch(/^Connected/))
})

test('shows an unknown status while the service can’t be reached', async () => {
  renderWithClient((api) => <ConnectionStatus connectionId={api.connectionId} form="badge" />, {
    scenario: 'healthy',
    before: (api) => api.fail('offline', { times: 100 }),
  })
  expect(screen.getByText('Loading…')).toBeVisible()
  expect(await screen.findByText('Status unknown', {}, { timeout: 15_000 })).toBeVisible()
})

test.each([true, false])(
  'two forms on a page share their requests, in StrictMode too (StrictMode: %s)',
  async (strict) => {
    const both = ({ connectionId }: { connectionId: string }) => (
      <>
        <ConnectionStatus connectionId={connectionId} form="badge" />
        <ConnectionStatus connectionId={connectionId} />
      </>
    )
    const { api } = renderWithClient(both, { scenario: 'healthy', strict })
    await screen.findByText('Last contact')
    const calls = api.requests.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)
    expect(calls.toSorted()).toEqual(['GET connection-1', 'GET events', 'GET quickbooksDesktop'])
  },
)
