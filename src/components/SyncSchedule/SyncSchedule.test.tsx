import type { UserEvent } from '@testing-library/user-event'
import { screen, waitFor, within } from '@testing-library/react'
import { onTestFinished, expect, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import type { scenarios } from '../../testing'
import { SyncSchedule } from './SyncSchedule'

// Intl puts a narrow no-break space before AM and PM.
const shown = () => document.body.textContent.replaceAll('\u202f', ' ')

/** Friday, 15 January 2027, 3:24 PM in New York, in a browser that is set to Denver. */
function inDenver() {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-01-15T20:24:00Z') })
  const { resolvedOptions } = Intl.DateTimeFormat.prototype
  const here = resolvedOptions.call(new Intl.DateTimeFormat()).timeZone
  const spy = vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockImplementation(function (
    this: Intl.DateTimeFormat,
  ) {
    const options = resolvedOptions.call(this)
    return options.timeZone === here ? { ...options, timeZone: 'America/Denver' } : options
  })
  onTestFinished(() => {
    spy.mockRestore()
    vi.useRealTimers()
  })
}

const openSchedule = (scenario: keyof typeof scenarios, onScheduleChange = vi.fn()) =>
  Object.assign(
    renderWithClient(
      (api) => <SyncSchedule connectionId={api.connectionId} onScheduleChange={(value) => onScheduleChange(value)} />,
      { scenario },
    ),
    { onScheduleChange },
  )

const field = (name: string) => screen.findByLabelText<HTMLInputElement>(name)

test('nights before weekdays are proposed, in the time zone of the browser', async () => {
  inDenver()
  openSchedule('companyLinked')
  expect(await field('From')).toHaveValue('19:00')
  expect(await field('Until')).toHaveValue('07:00')
  expect(screen.getByRole('radio', { name: 'Weekdays' })).toBeChecked()
  expect(screen.getByRole('radio', { name: 'Start now' })).toBeChecked()
  expect(screen.getByText('Mountain Time – Denver')).toBeVisible()
  expect(shown()).toContain('Weekdays, 7:00 PM to 7:00 AM the next morning')
  expect(shown()).toContain('The one after that: today at 7:00 PM.')
  expect(shown()).not.toContain('On this browser’s clock')
})

test('a schedule is saved once, confirmed, and reported to the host once', async () => {
  const { api, user, onScheduleChange } = openSchedule('companyLinked')
  await user.click(await screen.findByRole('radio', { name: 'Every day' }))
  await user.click(screen.getByRole('radio', { name: 'Wait for these hours' }))
  await user.clear(await field('From'))
  await user.type(await field('From'), '21:30')
  await user.click(screen.getByRole('button', { name: 'Save these hours' }))
  expect(await screen.findByText('Saved.')).toBeVisible()
  const saved = expect.objectContaining({ start: '21:30', end: '07:00', days: 'everyDay', firstSync: 'inWindow' })
  expect(api.quickBooksDesktop().syncSchedule).toEqual(saved)
  expect(onScheduleChange).toHaveBeenCalledTimes(1)
  expect(onScheduleChange).toHaveBeenCalledWith({ connectionId: api.connectionId, syncSchedule: saved })
  expect(api.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1)
})

test('an end equal to the start shows an error at its field, which takes the focus, and nothing is sent', async () => {
  const { api, user } = openSchedule('companyLinked')
  const end = await field('Until')
  await user.clear(end)
  await user.type(end, '19:00')
  await user.click(screen.getByRole('button', { name: 'Save these hours' }))
  expect(end).toBeInvalid()
  expect(end).toHaveAccessibleDescription('The end must differ from the start.')
  expect(end).toHaveFocus()
  expect(api.requests.some(({ method }) => method === 'PUT')).toBe(false)
  await user.clear(end)
  await user.type(end, '06:00')
  expect(end).toBeValid()
})

test('a missing time shows an error, and the week says what it needs', async () => {
  const { user } = openSchedule('companyLinked')
  await user.clear(await field('From'))
  expect(shown()).toContain('Choose two different times')
  await user.click(screen.getByRole('button', { name: 'Save these hours' }))
  expect(await field('From')).toHaveAccessibleDescription('Choose a time.')
})

test('the next sync is shown in the schedule’s time zone and in the reader’s if they differ', async () => {
  inDenver()
  openSchedule('healthy')
  await field('From')
  expect(screen.getByText('Eastern Time – New York')).toBeVisible()
  expect(screen.getByText('This browser is set to Mountain Time – Denver.')).toBeVisible()
  expect(shown()).toContain('Next sync: today at 7:00 PM.')
  expect(shown()).toContain('On this browser’s clock: today at 5:00 PM.')
})

async function changeZone(user: UserEvent) {
  await user.click(await screen.findByRole('button', { name: 'Change' }))
  const field = await screen.findByRole('combobox', { name: 'Time zone' })
  expect(field).toHaveFocus()
  return { field, zones: () => screen.getAllByRole('option').map(({ textContent }) => textContent) }
}

test('the time zone is found by typing, and the next sync follows', async () => {
  inDenver()
  const { user } = openSchedule('companyLinked')
  const { field, zones } = await changeZone(user)
  await user.keyboard('london')
  expect(zones()[0]).toMatch(/– London \(GMT\+0\)$/)
  await user.keyboard('{Enter}')
  expect(field).toHaveFocus()
  expect((field as HTMLInputElement).value).toMatch(/London/)
  expect(screen.queryByRole('option')).toBeNull()
  expect(shown()).toContain('Now: Friday, 8:24 PM')
  await user.click(screen.getByRole('radio', { name: 'Wait for these hours' }))
  expect(shown()).toContain('It is within these hours now')
})

test('the zones of the customer’s country are there at once, by name and with how far they are from Greenwich', async () => {
  inDenver()
  const { user } = openSchedule('companyLinked')
  const { zones } = await changeZone(user)
  expect(screen.getByRole('listbox', { name: 'United States' })).toBeVisible()
  expect(zones()[0]).toBe('Mountain Time – Denver (GMT-7)')
  expect(zones()).toContain('Eastern Time – New York (GMT-5)')
  expect(zones().some((zone) => zone?.includes('Abidjan'))).toBe(false)
})

test('the list is walked with the arrow keys, and Escape leaves the zone as it was', async () => {
  inDenver()
  const { user } = openSchedule('companyLinked')
  const { field, zones } = await changeZone(user)
  const active = () => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(active()).toBe(zones()[1])
  await user.keyboard('{ArrowUp}{ArrowUp}')
  expect(active()).toBe(zones().at(-1))
  await user.keyboard('{Escape}')
  expect(field).toHaveAttribute('aria-expanded', 'false')
  expect(field).toHaveValue('Mountain Time – Denver (GMT-7)')
  await user.keyboard('{ArrowDown}{Enter}')
  expect(field).toHaveValue('Mountain Time – Denver (GMT-7)')
})

test('a search without a result says so, and Enter doesn’t save the form', async () => {
  inDenver()
  const { user, api } = openSchedule('companyLinked')
  await changeZone(user)
  await user.keyboard('nowhere at all{Enter}')
  expect(screen.getByText(/^No time zone is called that/)).toBeVisible()
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('0 time zones found.')
  expect(api.requests.some(({ method }) => method === 'PUT')).toBe(false)
})

test('a zone is chosen with the mouse, and found by its offset too', async () => {
  inDenver()
  const { user } = openSchedule('companyLinked')
  const { field } = await changeZone(user)
  await user.keyboard('kolkata +5:30')
  await user.click(screen.getByRole('option', { name: /Kolkata/ }))
  expect((field as HTMLInputElement).value).toMatch(/Kolkata \(GMT\+5:30\)/)
})

test('the first sync is asked about only until it is complete', async () => {
  openSchedule('finished')
  await field('From')
  expect(screen.queryByRole('radio', { name: /now/ })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Pause for 1 hour' })).toBeNull()
})

test('a first sync that already runs shows its progress and Pause, and can still be put off', async () => {
  inDenver()
  const { api, user } = openSchedule('firstSyncRunning')
  expect(await screen.findByText('Don’t use QuickBooks during the sync')).toBeVisible()
  expect(screen.getByText(/^The first sync has begun already: \d+% done\.$/)).toBeVisible()
  expect(screen.getByRole('progressbar', { name: 'First sync' })).toBeVisible()
  expect(screen.getByRole('radio', { name: 'Go on now' })).toBeChecked()
  expect(shown()).toContain(
    'The first sync is running now and goes on until it is complete.The one after that: today at 7:00 PM.',
  )
  await user.click(screen.getByRole('radio', { name: 'Wait for these hours' }))
  expect(shown()).toContain('It stops shortly and goes on today at 7:00 PM.')
  await user.click(screen.getByRole('button', { name: 'Save these hours' }))
  await waitFor(() => expect(api.quickBooksDesktop().syncSchedule?.firstSync).toBe('inWindow'))
})

test('pausing here frees QuickBooks, and the next sync accounts for the pause', async () => {
  inDenver()
  const { api, user } = openSchedule('firstSyncRunning')
  await user.click(await screen.findByRole('button', { name: 'Pause for 1 hour' }))
  expect(await screen.findByText('Stopping…')).toBeVisible()
  expect(shown()).toContain('It stops shortly and goes on today at 4:24 PM.')
  api.quickBooksComputer.stopsSync()
  expect(await screen.findByText('QuickBooks is free to use', {}, { timeout: 3000 })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Resume now' })).toBeVisible()
})

test('later running syncs are shown too', async () => {
  inDenver()
  const { api } = openSchedule('healthy')
  await field('From')
  api.quickBooksComputer.startsSync()
  expect(await screen.findByText('A sync is running now.', {}, { timeout: 20_000 })).toBeVisible()
}, 25_000)

test('changes saved by another page appear, except in fields being edited here', async () => {
  const { api, user } = openSchedule('healthy')
  await user.clear(await field('From'))
  await user.type(await field('From'), '22:00')
  const other = renderWithClient(<SyncSchedule connectionId={api.connectionId} />, { api })
  const page = within(other.container)
  await other.user.click(await page.findByRole('radio', { name: 'Every day' }))
  await other.user.click(page.getByRole('button', { name: 'Save these hours' }))
  const mine = within(document.body.firstElementChild as HTMLElement)
  await waitFor(() => expect(mine.getByRole('radio', { name: 'Every day' })).toBeChecked())
  expect(mine.getByLabelText('From')).toHaveValue('22:00')
})

test('a failed save keeps the values with the reason, and can be retried', async () => {
  const { api, user } = openSchedule('companyLinked')
  await user.click(await screen.findByRole('radio', { name: 'Every day' }))
  api.fail(403, { method: 'PUT' })
  await user.click(screen.getByRole('button', { name: 'Save these hours' }))
  expect(await screen.findByRole('alert')).toBeVisible()
  expect(screen.getByRole('radio', { name: 'Every day' })).toBeChecked()
  await user.click(screen.getByRole('button', { name: 'Save these hours' }))
  expect(await screen.findByText('Saved.')).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('UTC has one name only', async () => {
  inDenver()
  const { user } = openSchedule('companyLinked')
  await changeZone(user)
  await user.keyboard('utc')
  expect(screen.getByRole('option', { name: 'UTC' })).toBeVisible()
})
