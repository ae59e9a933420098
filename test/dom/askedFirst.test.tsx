import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ConnectionManager } from '../../src/components/ConnectionManager/ConnectionManager'
import { PasswordPanel } from '../../src/components/PasswordPanel/PasswordPanel'
import { ProblemPanel } from '../../src/components/ProblemPanel/ProblemPanel'
import { Troubleshooter } from '../../src/components/Troubleshooter/Troubleshooter'
import { type FakeConnectionsApi, type Scenario, scenarios } from '../../src/testing'
import { renderWithClient } from '../renderWithClient'

const id = 'connection-1'
const registered: Scenario = (clock) => ({
  quickBooksDesktop: {
    hosting: 'desktopApp',
    companyFile: { companyName: 'Cedar', path: '', computerName: null },
    setup: { companyLinkedAt: clock.minutesAgo(9), firstSyncCompletedAt: clock.minutesAgo(5) },
    problem: { code: 'duplicate_registration', observedAt: clock.minutesAgo(1) },
  },
})

/** Every way to what makes a connection that works stop until someone is at the QuickBooks computer again. */
const entries = [
  {
    entry: 'the help for a file that is refused',
    part: <Troubleshooter connectionId={id} />,
    opens: ['The configuration file doesn’t open, or is refused'],
    press: 'Make a new file…',
    question: 'Make a new configuration file?',
  },
  {
    entry: 'the window that says that the file was added before',
    part: <Troubleshooter connectionId={id} />,
    opens: ['The Web Connector shows an error', 'This file was added before'],
    press: 'Make a new file…',
    question: 'Make a new configuration file?',
  },
  {
    entry: 'a problem of a connection that had worked',
    part: <ProblemPanel connectionId={id} />,
    scenario: registered,
    opens: [],
    press: 'Make a new file…',
    question: 'Make a new configuration file?',
  },
  {
    entry: 'a new computer',
    part: <ConnectionManager />,
    opens: ['QuickBooks Desktop'],
    press: 'I have a new computer…',
    question: 'Move this connection to a new computer?',
  },
  {
    entry: 'the help for a lost password',
    part: <Troubleshooter connectionId={id} />,
    opens: ['I can’t find the password'],
    press: 'Create a new password…',
    question: 'Create a new password?',
  },
  {
    entry: 'the password’s step that is looked back at',
    part: <PasswordPanel connectionId={id} />,
    opens: [],
    press: 'Create a new password…',
    question: 'Create a new password?',
  },
]

const written = (api: FakeConnectionsApi) => api.requests.filter(({ method }) => method !== 'GET')

test.each(entries)('$entry asks before a connection that works stops, and says what stops', async (entry) => {
  const { user, api } = renderWithClient(entry.part, { scenario: entry.scenario ?? scenarios.healthy })
  for (const open of entry.opens) await user.click(await screen.findByText(open))
  const button = await screen.findByRole('button', { name: entry.press })
  await user.click(button)
  const question = await screen.findByRole('alertdialog', { name: entry.question })
  expect(question).toHaveAccessibleDescription(/What stops.*Sync.*What is kept/)
  expect(written(api)).toEqual([])
  await user.click(within(question).getByRole('button', { name: 'Cancel' }))
  expect(screen.queryByRole('alertdialog')).toBeNull()
  expect(button).toHaveFocus()
  expect(written(api)).toEqual([])
  expect(api.connections[0]?.status).toBe('Linked')
})

test('a password that is refused already, and a file before anything is linked, are replaced at once', async () => {
  const { user, api, unmount } = renderWithClient(<PasswordPanel connectionId={id} />, { scenario: 'wrongPassword' })
  await user.click(await screen.findByRole('button', { name: 'Create a new password' }))
  expect(await screen.findByText(/^It’s shown only until you leave this page/)).toBeVisible()
  expect(written(api)).toHaveLength(1)
  unmount()
})

test('a confirmed question makes the password, which is then shown', async () => {
  const { user } = renderWithClient(<PasswordPanel connectionId={id} />, { scenario: 'healthy' })
  await user.click(await screen.findByRole('button', { name: 'Create a new password…' }))
  await user.click(
    within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Create a new password' }),
  )
  expect(await screen.findByText(/^It’s shown only until you leave this page/)).toBeVisible()
  expect(screen.queryByRole('alertdialog')).toBeNull()
})
