import { screen, waitFor } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { type Scenario, scenarios } from '../../testing'
import { PasswordPanel } from './PasswordPanel'

function openPanel(scenario: Scenario = scenarios.configurationOpened) {
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

test('QuickBooks’ questions stay at hand until the Web Connector calls', async () => {
  const { user, api } = openPanel()
  const questions = (await screen.findByText('QuickBooks is still asking? Answer it first')).closest('details')
  expect(questions).toHaveAttribute('open')
  await createPassword(user)
  expect(questions).not.toHaveAttribute('open')
  api.quickBooksComputer.entersPassword('wrong')
  await waitFor(() => expect(questions).not.toBeInTheDocument())
})

test('where the browser refuses the clipboard, the password is shown and selected', async () => {
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

test('after a reload a new password is offered, with a word about the old one', async () => {
  const { user, reload } = openPanel()
  const first = (await createPassword(user)).value
  reload()
  expect(await screen.findByText(/It can’t be shown again/)).toHaveTextContent('the old one stops working then')
  await user.click(screen.getByRole('button', { name: 'Create a new password' }))
  const field = await screen.findByLabelText<HTMLInputElement>('Password for the Web Connector')
  expect(field.value).not.toBe(first)
})

test('a wrong password is told, with the one to use still on the screen', async () => {
  const { user, api } = openPanel()
  await createPassword(user)
  api.quickBooksComputer.entersPassword('wrong')
  const alert = await screen.findByRole('alert', undefined, { timeout: 5000 })
  expect(alert).toHaveTextContent('wrong password')
  expect(alert).toHaveTextContent('Copy the password below again')
})

test('a wrong password with nothing left to copy leads to a new one', async () => {
  const { user } = openPanel(scenarios.wrongPassword)
  expect(await screen.findByRole('alert')).toHaveTextContent('Create a new one')
  await user.click(screen.getByRole('button', { name: 'Create a new password' }))
  expect(await screen.findByText(/Paste the new password over the old one/)).toBeVisible()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('the right password moves the page on by itself', async () => {
  const { user, api } = openPanel()
  await createPassword(user)
  expect(await screen.findByText('Waiting for the Web Connector to sign in…')).toBeVisible()
  api.quickBooksComputer.entersPassword('right')
  expect(await screen.findByText(/The Web Connector signed in at/, undefined, { timeout: 5000 })).toBeVisible()
  await waitFor(() => expect(screen.queryByText('Waiting for the Web Connector to sign in…')).not.toBeInTheDocument())
})

test('a failed creation says so, and can be tried again', async () => {
  const { user, api } = openPanel()
  api.fail(403, { path: '/password' })
  await user.click(await screen.findByRole('button', { name: 'Create the password' }))
  expect(await screen.findByRole('alert')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByLabelText('Password for the Web Connector')).toBeVisible()
})

test('the provider goes by its name, its row by the name it has in the Web Connector', async () => {
  openPanel({ quickBooksDesktop: { providerName: 'Harbor Lending', applicationName: 'Harbor Lending AQXR' } })
  expect(await screen.findByText(/to talk with Harbor Lending\./)).toBeVisible()
  expect(screen.getByText('Tick the box in front of Harbor Lending AQXR.')).toBeVisible()
})
