import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { keepDownloads } from '../../../test/keepDownloads'
import { renderWithClient } from '../../../test/renderWithClient'
import { scenarios } from '../../testing'
import { ConfigurationFile } from './ConfigurationFile'

function openStep(scenario = scenarios.connectorInstalled) {
  return renderWithClient((api) => <ConfigurationFile connectionId={api.connectionId} />, { scenario })
}

const next = () => screen.getByRole('button', { name: 'Next' })
const back = () => screen.getByRole('button', { name: 'Back' })
const picture = () => screen.findByRole('img').then((image) => image.getAttribute('aria-label'))

test('downloads the file, waits, and shows what QuickBooks asks once the other computer opened it', async () => {
  const downloads = keepDownloads()
  const { user, api } = openStep()
  await user.click(await screen.findByRole('button', { name: 'Download the file' }))
  expect(await screen.findByText('Waiting for the Web Connector to open the file…')).toBeVisible()
  expect(downloads.map(({ fileName }) => fileName)).toEqual([api.quickBooksDesktop().configuration.fileName])
  expect(screen.getByText(/it’s the same file/)).toBeVisible()
  expect(await picture()).toContain('to be double-clicked')
  api.quickBooksComputer.opensConfiguration()
  const opened = await screen.findByText(/The Web Connector opened the file at/, undefined, { timeout: 5000 })
  expect(opened.closest('[role=status]')).not.toBeNull()
  expect(screen.queryByText('Waiting for the Web Connector to open the file…')).not.toBeInTheDocument()
  expect(await picture()).toContain('“Application with No Certificate”')
  const question = screen.getByText(/QuickBooks asks how far to let it in/)
  expect(question.closest('[role=status]')).not.toBeNull()
})

test('the pictures come one at a time, forward and back, and the focus stays at hand', async () => {
  const { user } = openStep()
  await screen.findByText('Picture 1 of 5')
  expect(screen.queryByRole('button', { name: 'Back' })).toBeNull()
  const seen = [await picture()]
  for (let step = 2; step <= 5; step += 1) {
    await user.click(next())
    expect(screen.getByText(`Picture ${step} of 5`)).toBeVisible()
    seen.push(await picture())
  }
  expect(seen).toEqual([
    expect.stringContaining('to be double-clicked'),
    expect.stringContaining('“OK” is marked'),
    expect.stringContaining('“Yes, always; allow access even if QuickBooks is not running”'),
    expect.stringContaining('The details and “Done” are marked'),
    expect.stringContaining('The row of Harbor Lending is marked'),
  ])
  expect(screen.queryByRole('button', { name: 'Next' })).toBeNull()
  const text = screen.getByText(/is now a row in the Web Connector’s list/)
  expect(text.closest('[role=status]')).toHaveFocus()
  await user.click(back())
  expect(screen.getByText(/^Check that it names Harbor Lending and your company file/)).toBeVisible()
  expect(back()).toHaveFocus()
})

test('the step ends when the customer sees the row, and not before', async () => {
  const { user, api } = openStep(scenarios.configurationOpened)
  expect(await screen.findByText('Picture 3 of 5')).toBeVisible()
  expect(screen.getByText(/Harbor Lending only reads your data.*“no certificate”.*both are normal/)).toBeVisible()
  await user.click(next())
  await user.click(next())
  await user.click(screen.getByRole('button', { name: 'I see it in the list' }))
  const added = await screen.findByText('Harbor Lending is in the Web Connector’s list.')
  expect(added.closest('[role=status]')).toHaveFocus()
  expect(api.quickBooksDesktop().setup.configurationAddedAt).not.toBeNull()
  expect(screen.queryByRole('button', { name: 'I see it in the list' })).toBeNull()
})

test('a failed confirmation shows an error and can be retried', async () => {
  const { user, api } = openStep(scenarios.configurationOpened)
  await user.click(await screen.findByRole('button', { name: 'Next' }))
  await user.click(next())
  api.fail(403, { method: 'PATCH' })
  await user.click(screen.getByRole('button', { name: 'I see it in the list' }))
  await user.click(within(await screen.findByRole('alert')).getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('Harbor Lending is in the Web Connector’s list.')).toBeVisible()
})

const windows = async (user: ReturnType<typeof openStep>['user']) => {
  await user.click(await screen.findByText('What does the window say?'))
  return within(await screen.findByRole('group', { name: 'Choose the window that you see' }))
}
const fixOf = (list: ReturnType<typeof within>, name: string) =>
  within(list.getByRole('region', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

test('each window is drawn with its words, and the chosen one is followed by what to do', async () => {
  const { user } = openStep(scenarios.configurationOpened)
  const list = await windows(user)
  expect(list.getAllByRole('radio')).toHaveLength(6)
  await user.click(screen.getByRole('button', { name: 'Show all windows' }))
  expect(list.getAllByRole('radio')).toHaveLength(15)
  expect(screen.getByRole('button', { name: 'Show the usual ones' })).toHaveFocus()
  const closed = list.getByRole('radio', { name: 'QuickBooks is closed QBWC1007' })
  expect(closed).toHaveAccessibleDescription(/^QBWC1007: An error occurred.*click Retry to try again\.$/)
  await user.click(closed)
  expect(fixOf(list, 'QuickBooks is closed')).toEqual([
    expect.stringMatching(/^Open QuickBooks and sign in/),
    expect.stringMatching(/choose Retry/),
  ])
  await user.keyboard('{ArrowDown}')
  expect(list.getByRole('radio', { name: 'You chose No in QuickBooks QBWC1039' })).toHaveFocus()
  expect(list.queryByRole('region', { name: 'QuickBooks is closed' })).toBeNull()
  expect(screen.getByText('What to do is below.').closest('[role=status]')).not.toBeNull()
})

test('a window is found by its code or its words', async () => {
  const { user } = openStep(scenarios.configurationOpened)
  const list = await windows(user)
  const names = () => list.queryAllByRole('radio').map((radio) => radio.getAttribute('value'))
  const field = screen.getByRole('searchbox', { name: 'Find by code or words' })
  await user.type(field, '1039')
  expect(names()).toEqual(['access_refused', 'registered_before', 'not_admin', 'multi_user'])
  await user.clear(field)
  await user.type(field, 'denied')
  expect(names()).toEqual(['access_refused'])
  await user.clear(field)
  await user.type(field, 'blue screen')
  expect(names()).toEqual([])
  expect(screen.getByText(/^None of these windows says that/)).toBeVisible()
})

test('after You chose No in QuickBooks, the file is opened again, and the pictures follow', async () => {
  const { user, api } = openStep(scenarios.configurationOpened)
  const list = await windows(user)
  await user.click(list.getByRole('radio', { name: 'You chose No in QuickBooks QBWC1039' }))
  await user.click(screen.getByRole('button', { name: 'Back to the pictures' }))
  expect(screen.getByText('Picture 1 of 5')).toBeVisible()
  expect(screen.getByText(/^Double-click/).closest('[role=status]')).toHaveFocus()
  api.quickBooksComputer.opensConfiguration()
  expect(await screen.findByText('Picture 3 of 5')).toBeVisible()
})

test('QBWC1039 for a file added before leads through to a new file, without a reload', async () => {
  const { user, api } = openStep(scenarios.configurationOpened)
  const list = await windows(user)
  await user.click(list.getByRole('radio', { name: 'This file was added before QBWC1039' }))
  await user.click(screen.getByRole('button', { name: 'Make a new file' }))
  const ready = await screen.findByText('The new file is ready. Download it and open it on the QuickBooks computer.')
  expect(ready).toBeVisible()
  expect(ready.closest('[role=status]')).toHaveFocus()
  expect(api.quickBooksDesktop().configuration.generation).toBe(2)
  expect(screen.getByRole('button', { name: 'Download the file' })).toBeVisible()
  expect(screen.queryByRole('radio')).toBeNull()
})

test('where QBWC1039 was reported, the row in the list ends it too', async () => {
  const { user } = openStep(scenarios.duplicateRegistration)
  expect(await screen.findByText('This company file holds an earlier registration')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'I see it in the list' }))
  expect(await screen.findByText('Harbor Lending is in the Web Connector’s list.')).toBeVisible()
})

test('while the file is unopened, more help can be opened below the step’s own', async () => {
  const { user } = openStep()
  await user.click(await screen.findByRole('button', { name: 'Download the file' }))
  const line = await screen.findByText('Something isn’t working?')
  expect(screen.getByRole('button', { name: 'Download again' })).toHaveFocus()
  expect(line.closest('details')).toBe(line.closest('.connections-disclosures')?.lastElementChild)
  expect(screen.queryByText(/Find out from the Web Connector’s log/)).toBeNull()
  await user.click(line)
  expect(await screen.findByText(/Find out from the Web Connector’s log/)).toBeVisible()
  await user.click(screen.getByText('The configuration file doesn’t open, or is refused'))
  expect(await screen.findByText(/runs on the computer where you use QuickBooks/)).toBeVisible()
  expect(screen.queryByText('The Web Connector shows an error')).toBeNull()
})

test('a new file created in that help is offered by the step, which takes the focus', async () => {
  const { user } = openStep(scenarios.configurationDownloaded)
  await user.click(await screen.findByText('Something isn’t working?'))
  await user.click(await screen.findByText('The configuration file doesn’t open, or is refused'))
  await user.click(await screen.findByRole('button', { name: 'Make a new file' }))
  const ready = await screen.findAllByText(/^The new file is ready/)
  expect(ready).toHaveLength(1)
  expect(ready[0]?.closest('[role=status]')).toHaveFocus()
  expect(screen.queryByText('Something isn’t working?')).toBeNull()
})

test.each(['connectorInstalled', 'configurationAdded'] as const)(
  '%s: with nothing to wait for, no more help is offered',
  async (scenario) => {
    openStep(scenarios[scenario])
    await screen.findByText('Picture 1 of 5')
    expect(screen.queryByText('Something isn’t working?')).toBeNull()
  },
)

test('before access is allowed, the page says what is read, since when, and that the provider may make changes', async () => {
  openStep(scenarios.manyDataTypesChosen)
  const about = await screen.findByText(/Harbor Lending reads your data and may change it, at night too/)
  const told = Array.from(about.parentElement?.children ?? [], ({ textContent }) => textContent)
  expect(told).toEqual([
    expect.stringMatching(/^What is read: Company, .*Customers, .*and Price levels\.$/),
    expect.stringMatching(/^Read since Jan 1, 2024: Invoices, Bills, .*and Journal entries\.$/),
    expect.not.stringContaining('only reads'),
  ])
})
