import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { connectorLog, type LoggedRun } from '../../../stories/connectorLog'
import { renderWithClient } from '../../../test/renderWithClient'
import { scenarios } from '../../testing'
import { ConnectionManager } from '../ConnectionManager/ConnectionManager'
import { Troubleshooter } from './Troubleshooter'

const open = (scenario = scenarios.healthy) =>
  renderWithClient((api) => <Troubleshooter connectionId={api.connectionId} />, { scenario })

async function openDoctor() {
  const page = open()
  await page.user.click(await screen.findByText(/Find out from the Web Connector’s log/))
  const input: HTMLInputElement = await screen.findByLabelText(/Choose QWCLog.txt/)
  return { ...page, input }
}

const file = (text: string, name = 'QWCLog.txt') => new File([text], name, { type: 'text/plain' })
const logOf = (...runs: LoggedRun[]) => file(connectorLog(runs))

async function choose(user: UserEvent, input: HTMLInputElement, ...files: File[]) {
  await user.upload(input, files)
}

function drop(input: HTMLInputElement, files: File[], entries: { isDirectory: boolean }[] = []) {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }))
  fireEvent.drop(input.closest('label') as HTMLElement, { dataTransfer: { files, items } })
}

test('shows the steps, pictures and buttons of an observation', async () => {
  const { user } = open()
  await user.click(await screen.findByText('I can’t find the password'))
  const steps = within(await screen.findByRole('list', { name: 'What to do' })).getAllByRole('listitem')
  expect(steps).toHaveLength(4)
  expect(steps[3]).toHaveTextContent('check the box beside Harbor Lending and choose Update Selected.')
  await user.click(screen.getByRole('button', { name: 'Create a new password…' }))
  const question = within(await screen.findByRole('alertdialog'))
  await user.click(question.getByRole('button', { name: 'Create a new password' }))
  expect(await screen.findByLabelText('Password for the Web Connector')).toBeVisible()
})

test('what the Web Connector says is chosen from pictures, and a live connection gets a new file only after a question', async () => {
  const { user, api } = open()
  await user.click(await screen.findByText('The Web Connector shows an error'))
  const field = await screen.findByRole('searchbox', { name: 'Find by code or words' })
  await user.type(field, 'fileID')
  await user.click(screen.getByRole('radio', { name: /QBWC1026$/ }))
  await user.click(screen.getByRole('button', { name: 'Make a new file…' }))
  const question = await screen.findByRole('alertdialog', { name: 'Make a new configuration file?' })
  expect(api.quickBooksDesktop().configuration.generation).toBe(1)
  await user.click(within(question).getByRole('button', { name: 'Make a new file' }))
  expect(await screen.findByRole('button', { name: 'Download the file' })).toBeVisible()
  expect(api.quickBooksDesktop().configuration.generation).toBe(2)
})

test('shows no steps for an observation that is no problem', async () => {
  const { user } = open()
  await user.click(await screen.findByText('It says “No data exchange required”'))
  expect(await screen.findByText(/That’s good news/)).toBeVisible()
  expect(screen.queryByRole('list', { name: 'What to do' })).toBeNull()
})

test('a new configuration file for a live connection is made only after a question', async () => {
  const { user, api } = open()
  await user.click(await screen.findByText('The configuration file doesn’t open, or is refused'))
  await user.click(await screen.findByRole('button', { name: 'Make a new file…' }))
  const question = await screen.findByRole('alertdialog', { name: 'Make a new configuration file?' })
  expect(question).toHaveAccessibleDescription(/What stops.*Syncs, until you open the new file.*What is kept/)
  await user.click(within(question).getByRole('button', { name: 'Cancel' }))
  expect(api.quickBooksDesktop().configuration.generation).toBe(1)
  await user.click(screen.getByRole('button', { name: 'Make a new file…' }))
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Make a new file' }))
  expect(await screen.findByRole('button', { name: 'Download the file' })).toBeVisible()
})

test('diagnoses a chosen log, with what to do', async () => {
  const { user, input } = await openDoctor()
  await choose(user, input, logOf('finished', 'finished', 'dialogOpen'))
  const panel = within(await screen.findByRole('region', { name: 'QuickBooks is waiting for an answer' }))
  expect(panel.getByRole('alert')).toHaveTextContent('A message or window is open in QuickBooks.')
  expect(panel.getByText('QBWC1013 · 0x80040414')).toBeVisible()
  expect(within(panel.getByRole('list', { name: 'What to do' })).getAllByRole('listitem')).toHaveLength(2)
  const runs = within(screen.getByRole('list', { name: 'Runs in this log, newest first' })).getAllByRole('listitem')
  expect(runs.map((run) => run.querySelector('p')?.textContent)).toEqual([
    'QuickBooks is waiting for an answer QBWC1013 · 0x80040414',
    '2 runs went well ',
  ])
})

test('reads a dropped log, and highlights the field while it is dragged over', async () => {
  const { input } = await openDoctor()
  const place = input.closest('label') as HTMLElement
  fireEvent.dragOver(place)
  expect(place).toHaveTextContent('Let go to read it')
  fireEvent.dragLeave(place)
  expect(place).not.toHaveTextContent('Let go to read it')
  drop(input, [logOf('finished', 'finished')], [{ isDirectory: false }])
  const status = await screen.findByText('All 2 runs in this log went well', { selector: '[role=status]' })
  expect(status).toBeInTheDocument()
  expect(screen.getByText('All 2 runs in this log went well', { selector: 'p' })).toBeVisible()
})

test.each(['older first', 'newer first'])('reads both files of a log as one (%s)', async (order) => {
  const { user, input } = await openDoctor()
  const older = file(connectorLog(['wrongPassword', 'finished'], { hoursAgo: 48 }), 'QWCLogOld.txt')
  const files = [older, logOf('finished', 'finished')]
  await choose(user, input, ...(order === 'older first' ? files : files.toReversed()))
  const runs = within(await screen.findByRole('list', { name: 'Runs in this log, newest first' }))
  expect(runs.getAllByRole('listitem').map((run) => run.querySelector('p')?.textContent)).toEqual([
    '3 runs went well ',
    'That password didn’t work QBWC1040',
  ])
})

test('names a file that can’t be used, and reads the other', async () => {
  const { user, input } = await openDoctor()
  await choose(user, input, file('Dear Sir', 'QWCLogOld.txt'), logOf('dialogOpen'))
  expect(await screen.findByRole('region', { name: 'QuickBooks is waiting for an answer' })).toBeVisible()
  const [broken] = screen.getAllByRole('alert')
  expect(broken).toHaveTextContent(/^QWCLogOld.txtThis isn’t a log of the Web Connector/)
})

test('says what to choose instead of a folder or of many files', async () => {
  const { input } = await openDoctor()
  drop(input, [file('')], [{ isDirectory: true }])
  expect(await screen.findByRole('alert')).toHaveTextContent('That’s a folder. Open it')
  drop(
    input,
    Array.from({ length: 5 }, () => logOf('finished')),
  )
  expect(await screen.findByText(/Those are too many files/)).toBeVisible()
  drop(input, [logOf('finished')])
  expect(await screen.findByText('The one run in this log went well', { selector: 'p' })).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('reads a pasted log', async () => {
  const { user } = await openDoctor()
  await user.click(screen.getByText('Paste the text instead'))
  await user.click(screen.getByRole('textbox', { name: 'Text of the log' }))
  await user.paste(connectorLog(['unreachable']))
  await user.click(screen.getByRole('button', { name: 'Read it' }))
  const panel = await screen.findByRole('region', { name: 'The Web Connector couldn’t reach us' })
  expect(panel).toHaveTextContent('The underlying connection was closed')
})

test.each([
  ['no log', 'Dear Sir, QBWC1040', /isn’t a log of the Web Connector/],
  ['an empty file', '', /isn’t a log of the Web Connector/],
  ['somebody else’s log', connectorLog([{ application: 'Payroll' }]), /doesn’t mention Harbor Lending/],
])('says why %s can’t be used', async (_, text, words) => {
  const { user, input } = await openDoctor()
  await choose(user, input, file(text))
  expect(await screen.findByRole('alert')).toHaveTextContent(words)
})

test('says that a file can’t be read', async () => {
  const { user, input } = await openDoctor()
  const moved = logOf('finished')
  moved.slice = () => {
    throw new DOMException('gone', 'NotFoundError')
  }
  await choose(user, input, moved)
  expect(await screen.findByRole('alert')).toHaveTextContent('The browser couldn’t read this file.')
})

test.each([
  ['recovered', connectorLog(['wrongPassword', 'finished']), 'The last run went well'],
  ['cut off', connectorLog(['finished', 'cutOff']), 'The last run has no end'],
  ['old', connectorLog(['finished'], { hoursAgo: 2000 }), /^Nothing since /],
])('diagnoses a log that is %s', async (_, text, title) => {
  const { user, input } = await openDoctor()
  await choose(user, input, file(text))
  expect(await screen.findByText(title, { selector: 'p' })).toBeVisible()
})

test('replaces the first log by another one, even with the same file name', async () => {
  const { user, input } = await openDoctor()
  await choose(user, input, logOf('wrongPassword'))
  await screen.findByRole('region', { name: 'That password didn’t work' })
  await choose(user, input, logOf('wrongPassword', 'finished'))
  expect(await screen.findByText('The last run went well', { selector: 'p' })).toBeVisible()
  expect(screen.queryByRole('region')).toBeNull()
})

test('lists each of the runs with the same result, and counts the runs of other applications', async () => {
  const { user, input } = await openDoctor()
  await choose(user, input, logOf({ application: 'Payroll' }, 'nothingToDo', 'nothingToDo', 'nothingToDo'))
  expect(await screen.findByText('1 run of another application was passed over.')).toBeVisible()
  const runs = screen.getByRole('list', { name: 'Runs in this log, newest first' })
  await user.click(within(runs).getByText('Show each'))
  expect(await within(runs).findAllByText(/By itself/)).toHaveLength(3)
})

test('puts codes but nothing private into the summary for support, and sends nothing', async () => {
  const { user, input, api } = await openDoctor()
  const before = api.requests.length
  await choose(user, input, logOf('finished', 'wrongPassword'))
  await user.click(await screen.findByText('Message for support'))
  await user.click(screen.getByRole('button', { name: 'Copy message' }))
  const copied = await navigator.clipboard.readText()
  expect(copied).toMatch(/failed · wrong_password QBWC1040/)
  expect(copied).not.toContain('conn_1')
  await waitFor(() => expect(screen.getByRole('button', { name: 'Copied' })).toBeVisible())
  const sent = api.requests.slice(before).filter(({ method }) => method !== 'GET')
  expect(sent).toEqual([])
})

test('is a section of a connection’s page', async () => {
  const { user } = renderWithClient(<ConnectionManager />, { scenario: scenarios.healthy })
  await user.click(await screen.findByRole('button', { name: 'QuickBooks Desktop' }))
  await user.click(await screen.findByText('Something isn’t working?'))
  expect(await screen.findByText('I can’t find the password')).toBeVisible()
})
