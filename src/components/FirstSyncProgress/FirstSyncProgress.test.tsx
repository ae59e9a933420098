import { screen, waitFor, within } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { type FakeConnectionsApi, type Scenario, scenarios } from '../../testing'
import { scenarioData } from '../../testing/scenarios/Scenario'
import { FirstSyncPanel } from './FirstSyncPanel'
import { FirstSyncProgress } from './FirstSyncProgress'
import { type Parts, PartsGate, PartsScope } from '../ui/PartsScope'

const parts: Parts = { messages: ['steps'] }

const follow = (scenario: keyof typeof scenarios | Scenario, strict = true) =>
  renderWithClient((api) => <FirstSyncProgress connectionId={api.connectionId} />, { scenario, strict })

const row = async (name: string) => {
  const list = await screen.findByRole('list', { name: 'What is read' })
  return within(list).getByText(name).closest('li')
}

const patience = { timeout: 3000 }

const announced = () => screen.getAllByRole('status').map(({ textContent }) => textContent)

test('a running sync shows how far it is, each data type, and that the page may be closed', async () => {
  follow('firstSyncRunning')
  expect(await screen.findByText(/^\d+% done$/)).toBeVisible()
  expect(screen.getByRole('timer')).toHaveTextContent('Running for 6 min')
  expect(screen.getByText(/You can close this page/)).toBeVisible()
  expect(await row('Chart of accounts')).toHaveTextContent('86 recordsDone')
  expect(await row('Customers')).toHaveTextContent(/[\d,]+ recordsReading now/)
  expect(await row('Invoices')).toHaveTextContent('Waiting')
})

const ofTypes =
  (dataTypes: readonly string[], scenario: 'firstSyncRunning' | 'finished'): Scenario =>
  (clock) => {
    const { quickBooksDesktop } = scenarioData(scenarios[scenario], new Date(clock.now))
    const at = clock.minutesAgo(1)
    const one = { status: scenario === 'finished' ? 'Complete' : 'Queued', progress: 0, recordCount: 0 } as const
    const all = dataTypes.map((dataType) => ({
      ...one,
      dataType,
      lastSuccessfulSync: scenario === 'finished' ? at : null,
    }))
    return { quickBooksDesktop: { ...quickBooksDesktop, dataTypes: all } }
  }
const otherTypes = ['journalEntries', 'terms', 'checks', 'somethingNew']

test.each<readonly string[]>([otherTypes, ['deposits'], []])(
  'any set of data types can be read: %s, %s, %s, %s',
  async (...dataTypes) => {
    const { api } = follow(ofTypes(dataTypes, 'firstSyncRunning'))
    expect(await screen.findByText('0% done')).toBeVisible()
    const list = screen.queryByRole('list', { name: 'What is read' })
    expect(list?.children.length ?? 0).toBe(dataTypes.length)
    api.quickBooksComputer.runsFirstSync()
    expect(await screen.findByRole('heading', { name: 'The first sync is complete' }, patience)).toBeVisible()
    expect(screen.queryByText(/could not be read/)).toBeNull()
  },
)

test('of 23 data types the first are shown, and whatever is read now', async () => {
  const { user } = follow('firstSyncOfMany')
  const list = await screen.findByRole('list', { name: 'What is read' })
  expect(list.children).toHaveLength(9)
  expect(within(list).getByText('Reading now')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Show all 23' }))
  expect(list.children).toHaveLength(23)
})

test('the page follows the sync to its end', async () => {
  const { api } = follow('firstSyncStarting')
  await screen.findByText(/% done$/)
  api.quickBooksComputer.progressesFirstSync(75)
  expect(await screen.findByText('75% done', {}, { timeout: 3000 })).toBeVisible()
  await waitFor(() => expect(announced()).toContain('The first sync is running, 75% done.'))
  api.quickBooksComputer.runsFirstSync()
  const title = { name: 'The first sync is complete' }
  expect(await screen.findByRole('heading', title, { timeout: 3000 })).toBeVisible()
  expect(screen.getByText(/17,235 records, in/)).toBeVisible()
})

test('progress is announced at each quarter and not at each percent', async () => {
  const { api } = follow('firstSyncRunning')
  await screen.findByText(/% done$/)
  expect(announced()).toContain('The first sync is running, 25% done.')
  api.quickBooksComputer.progressesFirstSync(45)
  await screen.findByText('45% done', {}, { timeout: 3000 })
  expect(announced()).toContain('The first sync is running, 25% done.')
})

test('when the computer stops calling, the last contact and a reason replace the running clock', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-01-15T20:24:00Z') })
  onTestFinished(() => void vi.useRealTimers())
  const { api } = follow('firstSyncRunning')
  expect(await screen.findByRole('timer')).toBeVisible()
  vi.setSystemTime(new Date('2027-01-15T20:24:35Z'))
  expect(
    await screen.findByText(/^Last heard from the QuickBooks computer 3\d seconds ago$/, {}, patience),
  ).toBeVisible()
  expect(screen.getByText(/that computer is asleep or off/)).toBeVisible()
  expect(screen.queryByRole('timer')).toBeNull()
  api.quickBooksComputer.progressesFirstSync(45)
  expect(await screen.findByRole('timer', {}, patience)).toBeVisible()
})

test('no pause is offered while the data is stale', async () => {
  const panel = (page: FakeConnectionsApi) => (
    <PartsScope parts={parts}>
      <PartsGate>
        <FirstSyncPanel desktop={page.quickBooksDesktop()} isStale />
      </PartsGate>
    </PartsScope>
  )
  const { api, user } = renderWithClient(panel, { scenario: 'firstSyncRunning' })
  const pause = await screen.findByRole('button', { name: 'Pause for 1 hour' })
  expect(pause).toHaveAttribute('aria-disabled', 'true')
  await user.click(pause)
  expect(api.requests).toEqual([])
})

test('pausing stops the sync, says when QuickBooks is free, and keeps the focus for Resume', async () => {
  const { api, user } = follow('firstSyncRunning')
  const button = await screen.findByRole('button', { name: 'Pause for 1 hour' })
  await user.click(button)
  expect(await screen.findByText('Stopping…', { selector: 'p' })).toBeVisible()
  expect(announced()).toContain('Stopping…')
  api.quickBooksComputer.stopsSync()
  expect(await screen.findByText('QuickBooks is free to use', { selector: 'p' }, { timeout: 3000 })).toBeVisible()
  expect(announced()).toContain('QuickBooks is free to use')
  expect(screen.getByText(/The sync goes on by itself .*, in (59 min|1 hr)/)).toBeVisible()
  const resume = screen.getByRole('button', { name: 'Resume now' })
  expect(resume).toHaveFocus()
  expect(api.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/pauses'))).toHaveLength(1)
  await user.click(resume)
  await waitFor(() => expect(api.quickBooksDesktop().pause).toBeNull())
  expect(await screen.findByText(/Waiting for the Web Connector/)).toBeVisible()
})

test('a refused pause shows an error, and QuickBooks is not shown as free', async () => {
  const { api, user } = follow('firstSyncRunning')
  const button = await screen.findByRole('button', { name: 'Pause for 1 hour' })
  api.fail(409, { method: 'POST', path: '/pauses' })
  await user.click(button)
  expect(await screen.findByRole('alert')).toBeVisible()
  expect(screen.queryByText('QuickBooks is free to use')).toBeNull()
})

test('a pause that ends outside the chosen hours says when the sync continues', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-01-15T20:24:00Z') })
  onTestFinished(() => void vi.useRealTimers())
  const hours = { start: '21:00', end: '23:00', days: 'everyDay', timeZone: 'UTC', firstSync: 'inWindow' } as const
  follow((clock) => {
    const pause = { id: 'pause-1', startsAt: clock.now, endsAt: clock.inMinutes(10) }
    const setup = { companyLinkedAt: clock.minutesAgo(9), firstSyncStartedAt: clock.minutesAgo(8) }
    const activity = { state: 'idle', lastContactAt: clock.minutesAgo(1) } as const
    return { quickBooksDesktop: { setup, activity, pause, syncSchedule: hours } }
  })
  expect(await screen.findByText(/^The pause ends .*may again: .*, in 36 min\. What was read/)).toBeVisible()
})

test('waiting for the chosen hours is no error and says when', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-01-15T20:24:00Z') })
  onTestFinished(() => void vi.useRealTimers())
  follow('waitingForWindow')
  const title = await screen.findByText(/^The first sync starts today at 8:00\sPM$/, { selector: 'p' })
  expect(title).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.queryByRole('button')).toBeNull()
})

test('a sync that can’t start yet says what comes before it', async () => {
  follow('reconnecting')
  expect(await screen.findByText(/once the Web Connector has signed in/)).toBeVisible()
})

test('a one-time sync explains that the connection ends as planned', async () => {
  follow('oneTimeFinished')
  expect(await screen.findByText(/this connection has ended, as planned/)).toBeVisible()
  expect(screen.getByText(/shows as Deauthorized: nothing more is read, and nothing is wrong/)).toBeVisible()
  expect(screen.queryByText(/Later syncs/)).toBeNull()
})

test('a silent computer is reported with what to do, and the data read so far stays', async () => {
  const { api } = follow('firstSyncRunning')
  await screen.findByText(/% done$/)
  api.quickBooksComputer.goesSilent()
  const title = { name: /We can’t hear the QuickBooks computer/ }
  expect(await screen.findByRole('heading', title, { timeout: 3000 })).toBeVisible()
  expect(await row('Chart of accounts')).toHaveTextContent('86 records')
})

test.each([true, false])('a pause is one call in StrictMode as in production: StrictMode %s', async (strict) => {
  const { api, user } = follow('firstSyncRunning', strict)
  await user.click(await screen.findByRole('button', { name: 'Pause for 1 hour' }))
  await screen.findByText('Stopping…', { selector: 'p' })
  const calls = api.requests.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)
  expect(calls).toEqual(['GET quickbooksDesktop', 'GET events', 'POST pauses'])
})

test('help is offered while the sync waits or stalls, and stays open when it continues', async () => {
  const { api, user } = follow('companyLinked')
  await user.click(await screen.findByText('Something isn’t working?'))
  const observation = await screen.findByText('It worked before, and then it stopped')
  // Pause is on this page already.
  expect(screen.queryByText('QuickBooks is busy, and I need it')).toBeNull()
  api.quickBooksComputer.progressesFirstSync(25)
  expect(await screen.findByText('25% done', {}, patience)).toBeVisible()
  expect(observation).toBeVisible()
})

test.each(['waitingForWindow', 'oneTimeFinished'] as const)('%s needs no help', async (scenario) => {
  follow(scenario)
  await screen.findByRole('heading', { level: 2 })
  expect(screen.queryByText('Something isn’t working?')).toBeNull()
})

test('a later sync leaves the finished page as it is', async () => {
  const { api } = follow('finished')
  expect(await row('Customers')).toHaveTextContent('2,500 recordsDone')
  const before = document.body.textContent
  api.quickBooksComputer.startsSync()
  await waitFor(() => expect(api.quickBooksDesktop().activity.state).toBe('syncing'))
  api.quickBooksComputer.progressesFirstSync(30)
  expect(await row('Customers')).toHaveTextContent('2,500 recordsDone')
  expect(document.body.textContent).toBe(before)
})

test('the next sync is certain once the Web Connector was seen to run by itself; until then the page says what it needs', async () => {
  const { api } = follow('autoRunNotSeen')
  expect(await screen.findByText('Not yet seen to run by itself')).toBeVisible()
  const needs = await screen.findByRole('group', { name: 'What it needs, on the QuickBooks computer' })
  const lines = within(needs).getAllByText(/Auto-Run is checked|beside the clock|Hide, not Exit|stays on and awake/)
  expect(lines).toHaveLength(4)
  expect(within(needs).getByText(/starts again by itself when the computer restarts/)).toBeInTheDocument()
  expect(screen.queryByText('Ready for the next sync')).toBeNull()
  api.quickBooksComputer.runsByItself()
  expect(await screen.findByText('Ready for the next sync')).toBeVisible()
  expect(screen.queryByRole('group', { name: /^What it needs/ })).toBeNull()
})

test('a call that should have come and hasn’t is a warning, and no promise for the next sync', async () => {
  follow('autoRunMissed')
  expect(await screen.findByText(/^The Web Connector should have checked in by/)).toBeVisible()
  expect(screen.queryByText('Ready for the next sync')).toBeNull()
})

test('a hosted computer is asked only for what the customer can see to', async () => {
  follow((clock) => {
    const { quickBooksDesktop } = scenarioData(scenarios.autoRunNotSeen, new Date(clock.now))
    return { quickBooksDesktop: { ...quickBooksDesktop, hosting: 'rightworks' } }
  })
  const needs = await screen.findByRole('group', { name: /^What it needs/ })
  expect(within(needs).queryByText('The computer stays on and awake')).toBeNull()
})

test('a sync that is not known to run is told as that, with what to do, and a pause makes it certain', async () => {
  const { user } = follow('firstSyncInterrupted')
  expect(await screen.findByText('We don’t know whether the sync is still running', { selector: 'p' })).toBeVisible()
  expect(screen.getByText(/If QuickBooks lets you work, it’s free to use/)).toBeVisible()
  expect(screen.queryByText('Reading now')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Pause for 1 hour' }))
  expect(await screen.findByText('QuickBooks is free to use', { selector: 'p' })).toBeVisible()
})
