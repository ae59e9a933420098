import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { keepDownloads } from '../../../test/keepDownloads'
import { renderWithClient } from '../../../test/renderWithClient'
import { scenarios } from '../../testing'
import { ConfigurationFile } from './ConfigurationFile'

function openStep(scenario = scenarios.connectorInstalled) {
  return renderWithClient((api) => <ConfigurationFile connectionId={api.connectionId} />, { scenario })
}

test('downloads the file, waits, and notices when the other computer opens it', async () => {
  const downloads = keepDownloads()
  const { user, api } = openStep()
  await user.click(await screen.findByRole('button', { name: 'Download the file' }))
  expect(await screen.findByText('Waiting for the Web Connector to open the file…')).toBeVisible()
  expect(downloads.map(({ fileName }) => fileName)).toEqual([api.quickBooksDesktop().configuration.fileName])
  expect(screen.getByText(/it’s the same file/)).toBeVisible()
  api.quickBooksComputer.opensConfiguration()
  expect(await screen.findByText(/The Web Connector opened the file at/, undefined, { timeout: 5000 })).toBeVisible()
  expect(screen.queryByText('Waiting for the Web Connector to open the file…')).not.toBeInTheDocument()
})

test('each question is drawn in order, with the last answer of the certificate window marked', async () => {
  openStep()
  const steps = within(await screen.findByRole('list', { name: 'On the QuickBooks computer' }))
  const names = steps.getAllByRole('img').map((picture) => picture.getAttribute('aria-label'))
  expect(names).toEqual([
    expect.stringContaining('to be double-clicked'),
    expect.stringContaining('“OK” is marked'),
    expect.stringContaining('“Yes, always; allow access even if QuickBooks is not running”'),
    expect.stringContaining('“Done” is marked'),
  ])
})

test('says what to do when QuickBooks is closed and when no certificate appears', async () => {
  const { user } = openStep()
  await user.click(await screen.findByText('The Web Connector shows QBWC1007 (or another message)'))
  expect(screen.getByText(/then choose Retry in the Web Connector, or open the file again/)).toBeVisible()
  expect(screen.getByText(/Harbor Lending only reads your data.*no certificate: both are normal/)).toBeVisible()
})

test('QBWC1039 leads through to a new file, without a reload', async () => {
  const { user, api } = openStep(scenarios.configurationDownloaded)
  await user.click(await screen.findByText('The Web Connector says QBWC1039'))
  await user.click(screen.getByRole('button', { name: 'I see QBWC1039' }))
  expect(await screen.findByText('This company file holds an earlier registration')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Make a new file' }))
  const ready = await screen.findByText('The new file is ready. Download it and open it on the QuickBooks computer.')
  expect(ready).toBeVisible()
  expect(ready.closest('[role=status]')).toHaveFocus()
  expect(api.quickBooksDesktop().configuration.generation).toBe(2)
  expect(screen.getByRole('button', { name: 'Download the file' })).toBeVisible()
})

test('a failed report shows an error and can be retried', async () => {
  const { user, api } = openStep(scenarios.configurationDownloaded)
  await user.click(await screen.findByText('The Web Connector says QBWC1039'))
  api.fail(403, { method: 'PATCH' })
  await user.click(screen.getByRole('button', { name: 'I see QBWC1039' }))
  await user.click(within(await screen.findByRole('alert')).getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('This company file holds an earlier registration')).toBeVisible()
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

test.each(['connectorInstalled', 'configurationOpened'] as const)(
  '%s: with nothing to wait for, no more help is offered',
  async (scenario) => {
    openStep(scenarios[scenario])
    await screen.findByText('The Web Connector says QBWC1039')
    expect(screen.queryByText('Something isn’t working?')).toBeNull()
  },
)
