import { screen } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { scenarios } from '../../testing'
import { Handoff } from './Handoff'

async function openHandoff() {
  const page = renderWithClient(<Handoff connectionId="connection-1" />, { scenario: scenarios.hostingChosen })
  await page.user.click(screen.getByRole('button', { name: 'Continue on another computer' }))
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Link' })
  return { ...page, field }
}

const mail = () => decodeURIComponent(screen.getByRole<HTMLAnchorElement>('link', { name: 'Email it' }).href)

test('a link is made only on request; then it has the focus and the page waits', async () => {
  const { api } = await openHandoff()
  expect(api.requests.map(({ method }) => method)[0]).toBe('POST')
  expect(screen.getByRole('heading', { name: 'Continue on the QuickBooks computer' })).toHaveFocus()
  expect(screen.getByText('Waiting for the QuickBooks computer')).toBeVisible()
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

test('says when setup moves on, and that the link is used up', async () => {
  const { api } = await openHandoff()
  await vi.waitFor(() => expect(mail()).toContain('Harbor Lending'))
  api.quickBooksComputer.downloadsConnector()
  expect(await screen.findByText('Setup has moved on', {}, { timeout: 3000 })).toBeVisible()
  expect(screen.getByText(/it is used up now/)).toBeVisible()
})

test('a link that has expired says so', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-01-15T20:24:00Z') })
  onTestFinished(() => void vi.useRealTimers())
  const { field } = await openHandoff()
  vi.setSystemTime(new Date('2027-01-22T20:24:00Z'))
  document.dispatchEvent(new Event('visibilitychange'))
  await vi.waitFor(() => expect(field).toHaveAccessibleDescription(/^This link expired on .* Make a new one\.$/))
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
  api.fail(403)
  await user.click(screen.getByRole('button', { name: 'Continue on another computer' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('isn’t allowed')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('textbox', { name: 'Link' })).toBeVisible()
})
