import { screen, waitFor, within } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { keepDownloads } from '../../../test/keepDownloads'
import { renderWithClient } from '../../../test/renderWithClient'
import { type Scenario, scenarios } from '../../testing'
import { PasswordPanel } from './PasswordPanel'

function openPanel(scenario: Scenario = scenarios.configurationAdded) {
  return renderWithClient((api) => <PasswordPanel connectionId={api.connectionId} />, { scenario })
}

async function createPassword(user: ReturnType<typeof openPanel>['user']) {
  await user.click(await screen.findByRole('button', { name: 'Create the password' }))
  return screen.findByLabelText<HTMLInputElement>('Password for the Web Connector')
}

test('a password is created once, hidden until asked for, and copied whole', async () => {
  const { user, api } = openPanel()
  const field = await createPassword(user)
  expect(field).toHaveAttribute('type', 'password')
  expect(field).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Show the password' }))
  expect(field).toHaveAttribute('type', 'text')
  await user.click(screen.getByRole('button', { name: 'Copy the password' }))
  expect(await navigator.clipboard.readText()).toBe(field.value)
  expect(field.value).toHaveLength(16)
  expect(api.requests.filter(({ path }) => path.endsWith('/password'))).toHaveLength(1)
})

test('what the Web Connector’s window says can be chosen here too, the refused password first', async () => {
  const { user } = openPanel()
  await user.click(await screen.findByText('What does the window say?'))
  const list = within(await screen.findByRole('group', { name: 'Choose the window that you see' }))
  const [first] = list.getAllByRole('radio')
  expect(first).toHaveAccessibleName('The password is wrong QBWC1040')
  await user.click(list.getByRole('radio', { name: 'A sync can’t reach QuickBooks QBWC1013' }))
  expect(list.getAllByRole('listitem')).toHaveLength(3)
  expect(list.queryByRole('button', { name: 'Back to the pictures' })).toBeNull()
})

test('says what the password is for until there is one', async () => {
  const { user, reload } = openPanel()
  expect(await screen.findByText(/^You’ll copy it here and paste it into the Web Connector/)).toBeVisible()
  await createPassword(user)
  expect(screen.queryByText(/^You’ll copy it here/)).not.toBeInTheDocument()
  reload()
  await screen.findByRole('button', { name: 'Create a new password' })
  expect(screen.queryByText(/^You’ll copy it here/)).not.toBeInTheDocument()
})

test('if the clipboard is denied, the password is revealed and selected', async () => {
  const { user } = openPanel()
  const field = await createPassword(user)
  const refusal = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
  onTestFinished(() => refusal.mockRestore())
  await user.click(screen.getByRole('button', { name: 'Copy the password' }))
  expect(await screen.findByText(/press Ctrl\+C/)).toBeVisible()
  expect(field).toHaveAttribute('type', 'text')
  expect(field).toHaveFocus()
  expect(field.selectionEnd).toBe(field.value.length)
})

test('the password is in no storage, and is gone with the page', async () => {
  const { user, unmount } = openPanel()
  const { value } = await createPassword(user)
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain(value)
  unmount()
  expect(document.documentElement.innerHTML).not.toContain(value)
})

test('after a reload a new password is offered, with a note about the old one', async () => {
  const { user, reload } = openPanel()
  const first = (await createPassword(user)).value
  reload()
  expect(await screen.findByText(/It can’t be shown again/)).toHaveTextContent('the old one stops working then')
  await user.click(screen.getByRole('button', { name: 'Create a new password' }))
  const field = await screen.findByLabelText<HTMLInputElement>('Password for the Web Connector')
  expect(field.value).not.toBe(first)
})

test('a wrong password is reported while the right one is still on screen', async () => {
  const { user, api } = openPanel()
  await createPassword(user)
  api.quickBooksComputer.entersPassword('wrong')
  const alert = await screen.findByRole('alert', undefined, { timeout: 5000 })
  expect(alert).toHaveTextContent('wrong password')
  expect(alert).toHaveTextContent('Copy the password below again')
})

test('a wrong password offers a new one if the old one can no longer be copied', async () => {
  const { user } = openPanel(scenarios.wrongPassword)
  expect(await screen.findByRole('alert')).toHaveTextContent('Create a new one')
  await user.click(screen.getByRole('button', { name: 'Create a new password' }))
  expect(await screen.findByText(/Paste the new password over the old one/)).toBeVisible()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('each different wrong password is counted, a repeated one once', async () => {
  const { user, api } = openPanel()
  await createPassword(user)
  for (const typed of ['one', 'two', 'two']) api.quickBooksComputer.entersPassword(typed)
  const alert = await screen.findByRole('alert', undefined, { timeout: 5000 })
  await waitFor(() => expect(alert).toHaveTextContent('2 different wrong passwords so far'))
})

test('a locked sign-in says until when, and a new password unlocks it', async () => {
  const { user, api } = openPanel()
  const first = (await createPassword(user)).value
  for (const typed of ['one', 'two', 'three', 'four', 'five']) api.quickBooksComputer.entersPassword(typed)
  const alert = await screen.findByText(/The sign-in is locked until \d+:\d\d.[AP]M/, undefined, { timeout: 5000 })
  expect(alert.closest('[role=alert]')).toHaveTextContent('5 different wrong passwords were entered')
  expect(screen.getAllByRole('alert')).toHaveLength(1)
  api.quickBooksComputer.entersPassword('right')
  expect(api.quickBooksDesktop().setup.signedInAt).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Create a new password' }))
  await waitFor(() => expect(screen.getByLabelText('Password for the Web Connector')).not.toHaveValue(first))
  await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument())
  expect(screen.getByText(/Paste the new password over the old one/)).toBeVisible()
  api.quickBooksComputer.entersPassword('right')
  expect(api.quickBooksDesktop().setup.signedInAt).not.toBeNull()
})

test('a locked sign-in offers the new password once', async () => {
  const { user } = openPanel(scenarios.passwordLocked)
  expect(await screen.findByText(/sign-in is locked until/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Create a new password' }))
  expect(await screen.findByLabelText('Password for the Web Connector')).toBeVisible()
})

test('the right password moves the page on by itself', async () => {
  const { user, api } = openPanel()
  await createPassword(user)
  expect(await screen.findByText('Waiting for the Web Connector to sign in…')).toBeVisible()
  api.quickBooksComputer.entersPassword('right')
  expect(await screen.findByText(/The Web Connector signed in at/, undefined, { timeout: 5000 })).toBeVisible()
  await waitFor(() => expect(screen.queryByText('Waiting for the Web Connector to sign in…')).not.toBeInTheDocument())
})

test('if the Web Connector shows no row, the file can be downloaded again', async () => {
  const downloads = keepDownloads()
  const { user, api } = openPanel()
  await user.click(await screen.findByText('I don’t see Harbor Lending in the Web Connector’s list'))
  await user.click(screen.getByRole('button', { name: 'Download again' }))
  expect(await screen.findByText(/^Saved as/)).toBeVisible()
  expect(downloads.map(({ fileName }) => fileName)).toEqual([api.quickBooksDesktop().configuration.fileName])
})

test('Auto-Run is checked on the way, and in every picture after that', async () => {
  openPanel()
  const steps = within(await screen.findByRole('list', { name: 'In the Web Connector' }))
  const texts = steps.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(texts.findIndex((text) => text.includes('so that later syncs start by themselves'))).toBe(3)
  expect(
    steps.getByRole('img', { name: /Auto-Run box in the row of Harbor Lending is checked and marked/ }),
  ).toBeVisible()
})

test('a password disappears when another page creates a newer one', async () => {
  const here = openPanel()
  const { value } = await createPassword(here.user)
  const regions = [...here.container.querySelectorAll('[role=status]')]
  const other = renderWithClient((api) => <PasswordPanel connectionId={api.connectionId} />, { api: here.api })
  const otherScreen = within(other.container)
  await other.user.click(await otherScreen.findByRole('button', { name: 'Create a new password' }))
  await otherScreen.findByLabelText('Password for the Web Connector')
  const words = await within(here.container).findByText(/A newer password was created at .* on another screen/)
  expect(words).toHaveTextContent('no longer works')
  expect(regions, 'read out, as its region stood before').toContain(words.closest('[role=status]'))
  expect(within(here.container).queryByLabelText('Password for the Web Connector')).not.toBeInTheDocument()
  expect(here.container.innerHTML).not.toContain(value)
  expect(otherScreen.queryByText(/on another screen/)).not.toBeInTheDocument()
})

test('a page without the new password does not say to paste it', async () => {
  const here = openPanel(scenarios.wrongPassword)
  await here.user.click(await screen.findByRole('button', { name: 'Create a new password' }))
  await screen.findByText(/Paste the new password over the old one/)
  const other = renderWithClient((api) => <PasswordPanel connectionId={api.connectionId} />, { api: here.api })
  expect(await within(other.container).findByText(/If the newest one is on another screen/)).toBeVisible()
  expect(within(other.container).queryByText(/Paste the new password/)).not.toBeInTheDocument()
})

test('a failed creation shows an error and can be retried', async () => {
  const { user, api } = openPanel()
  api.fail(403, { path: '/password' })
  await user.click(await screen.findByRole('button', { name: 'Create the password' }))
  expect(await screen.findByRole('alert')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByLabelText('Password for the Web Connector')).toBeVisible()
})

test('uses the provider’s name in the text and the application name for the row', async () => {
  openPanel({ quickBooksDesktop: { providerName: 'Harbor Lending', applicationName: 'Harbor Lending AQXR' } })
  expect(await screen.findByText(/^To talk with Harbor Lending, /)).toBeVisible()
  expect(screen.getByText('Check the box beside Harbor Lending AQXR in the list.')).toBeVisible()
})

test('shows help at the end of the step until the first sign-in', async () => {
  const { user, api } = openPanel()
  const field = await createPassword(user)
  const line = await screen.findByText('Something isn’t working?')
  expect(field).toHaveFocus()
  await user.click(line)
  await user.click(await screen.findByText('I choose Update Selected, and nothing happens'))
  expect(await screen.findByRole('list', { name: 'What to do' })).toBeVisible()
  // The step itself makes passwords.
  expect(screen.queryByText('I can’t find the password')).toBeNull()
  api.quickBooksComputer.linksCompany()
  await waitFor(() => expect(screen.queryByText('Something isn’t working?')).toBeNull(), { timeout: 5000 })
})
