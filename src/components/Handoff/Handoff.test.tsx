import { screen } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { scenarios } from '../../testing'
import { redeemHandoff } from '../../api/redeemHandoff'
import { Handoff } from './Handoff'

async function openHandoff() {
  const page = renderWithClient(<Handoff connectionId="connection-1" />, { scenario: scenarios.hostingChosen })
  await page.user.click(screen.getByRole('button', { name: 'Continue on another computer' }))
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Link' })
  return { ...page, field }
}

const asWindows: typeof globalThis.fetch = (input, init) => {
  const headers = new Headers(init?.headers)
  headers.set('user-agent', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)')
  return globalThis.fetch(input, { ...init, headers })
}

const mail = () => decodeURIComponent(screen.getByRole<HTMLAnchorElement>('link', { name: 'Email it' }).href)

test('a link is made only on request; then it has the focus and the page waits', async () => {
  const { api } = await openHandoff()
  expect(api.requests.filter(({ method }) => method === 'POST')).toHaveLength(1)
  expect(screen.getByRole('heading', { name: 'Continue on the QuickBooks computer' })).toHaveFocus()
  expect(screen.getByText('Waiting for the link to be opened')).toBeVisible()
})

test('the link can be copied, and e-mailed with how long it works', async () => {
  const { user, field } = await openHandoff()
  await user.click(screen.getByRole('button', { name: 'Copy the link' }))
  expect(await navigator.clipboard.readText()).toBe(field.value)
  expect(mail()).toContain(field.value)
  expect(mail()).toMatch(
    /works once, until \w{3} \d+, \d{4}, \d+:\d\d.[AP]M \S+\. If it was used already or has expired/,
  )
  await vi.waitFor(() => expect(mail()).toContain('subject=Connect Harbor Lending to QuickBooks&'))
  expect(field).toHaveAccessibleDescription(/^Each link works once\. This one works until \w{3} \d+, \d{4}/)
})

test('says when setup moves on although the link was not opened', async () => {
  const { api } = await openHandoff()
  await vi.waitFor(() => expect(mail()).toContain('Harbor Lending'))
  api.quickBooksComputer.downloadsConnector()
  expect(await screen.findByText('Setup has moved on', {}, { timeout: 3000 })).toBeVisible()
  expect(screen.getByText(/hasn’t been opened. End it/)).toBeVisible()
})

test('a link that has expired says so', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-01-15T20:24:00Z') })
  onTestFinished(() => void vi.useRealTimers())
  const { field } = await openHandoff()
  vi.setSystemTime(new Date('2027-01-22T20:24:00Z'))
  document.dispatchEvent(new Event('visibilitychange'))
  await vi.waitFor(() => expect(field).toHaveAccessibleDescription(/^This link expired on .* Make a new one\.$/))
})

test('shows when and on what the link was opened, and no longer the link', async () => {
  const { api, field } = await openHandoff()
  const code = field.value.split('#handoff=')[1] ?? ''
  const { accessToken } = await redeemHandoff({ baseUrl: api.baseUrl, code, fetch: asWindows })
  const opened = await screen.findByText(/^The link was opened on a Windows computer at \d/, {}, { timeout: 7000 })
  expect(opened.closest('[role=status]')).toHaveTextContent(/finish these steps until \w{3} \d+.*sees nothing else/)
  expect(field).not.toBeInTheDocument()
  expect(document.body.innerHTML).not.toContain(code)
  expect(accessToken).not.toBe('')
})

test('a link from before is shown without its text, and can be ended', async () => {
  const { user, api } = renderWithClient(<Handoff connectionId="connection-1" />, { scenario: scenarios.handedOff })
  expect(await screen.findByText(/can be opened until \w{3} \d+, .* It can’t be shown again/)).toBeVisible()
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'End the link' }))
  expect(await screen.findByText('The link no longer works')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Continue on another computer' })).toBeVisible()
  expect(api.requests.filter(({ method, status }) => method === 'DELETE' && status === 204)).toHaveLength(1)
})

test('the access of whoever opened the link can be ended, also if it has ended meanwhile', async () => {
  const { user, api } = renderWithClient(<Handoff connectionId="connection-1" />, { scenario: scenarios.handoffOpened })
  const button = await screen.findByRole('button', { name: 'End access' })
  api.fail(404, { method: 'DELETE' })
  await user.click(button)
  await vi.waitFor(() =>
    expect(api.requests.some(({ method, status }) => method === 'DELETE' && status === 404)).toBe(true),
  )
  await user.click(await screen.findByRole('button', { name: 'End access' }))
  expect(await screen.findByText('The link no longer works')).toBeVisible()
})

test('a link that was opened where QuickBooks can’t be leads to a new one', async () => {
  const { user } = renderWithClient(<Handoff connectionId="connection-1" />, {
    scenario: scenarios.handoffOpenedElsewhere,
  })
  expect(await screen.findByText(/^The link was opened on an iPhone at/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Make a new link' }))
  expect(await screen.findByRole('textbox', { name: 'Link' })).toHaveValue()
  expect(screen.queryByText(/iPhone/)).not.toBeInTheDocument()
})

test('whoever came by a link is told who can make another', async () => {
  const { api } = renderWithClient(<Handoff connectionId="connection-1" />, {
    scenario: scenarios.hostingChosen,
    before: (fake) => fake.fail(403, { path: '/handoffs', times: 100 }),
  })
  expect(await screen.findByText(/ask whoever sent it to make a new one/)).toBeVisible()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
  expect(api.requests.every(({ method }) => method === 'GET')).toBe(true)
})

test('if the clipboard is denied, the link is selected to be copied by hand', async () => {
  const { user, field } = await openHandoff()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new DOMException('Refused', 'NotAllowedError'))
  await user.click(screen.getByRole('button', { name: 'Copy the link' }))
  expect(await screen.findByText(/press Ctrl\+C/)).toBeVisible()
  expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(field.value)
})

test('a QR code shows on request, and a new link replaces the old one', async () => {
  const { user, field } = await openHandoff()
  const earlier = field.value
  await user.click(screen.getByRole('button', { name: 'Show QR code' }))
  expect(await screen.findByRole('img', { name: 'QR code of the link' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Make a new link' }))
  await vi.waitFor(() => expect(screen.getByRole('textbox', { name: 'Link' })).not.toHaveValue(earlier))
})

test('a failed link shows an error and can be retried', async () => {
  const { api, user } = renderWithClient(<Handoff connectionId="connection-1" />, { scenario: scenarios.hostingChosen })
  await vi.waitFor(() => expect(api.requests.length).toBeGreaterThan(0))
  api.fail(403, { method: 'POST' })
  await user.click(screen.getByRole('button', { name: 'Continue on another computer' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('isn’t allowed')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('textbox', { name: 'Link' })).toBeVisible()
})
