import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { scenarios } from '../../testing'
import { Handoff } from './Handoff'

async function openHandoff() {
  const page = renderWithClient(<Handoff connectionId="connection-1" />, { scenario: scenarios.hostingChosen })
  await page.user.click(screen.getByRole('button', { name: 'Continue on another computer' }))
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Link' })
  return { ...page, field }
}

test('no link is made before it is asked for; then focus is on it and the page waits', async () => {
  const { api } = await openHandoff()
  expect(api.requests.map(({ method }) => method)).toEqual(['POST'])
  expect(screen.getByRole('heading', { name: 'Continue on the QuickBooks computer' })).toHaveFocus()
  expect(screen.getByText('Waiting for the QuickBooks computer')).toBeVisible()
})

test('the link can be copied, and e-mailed with how long it works', async () => {
  const { user, field } = await openHandoff()
  await user.click(screen.getByRole('button', { name: 'Copy the link' }))
  expect(await navigator.clipboard.readText()).toBe(field.value)
  const mail = decodeURIComponent(screen.getByRole<HTMLAnchorElement>('link', { name: 'E-mail it' }).href)
  expect(mail).toContain(field.value)
  expect(mail).toMatch(/works once, until/)
})

test('where the browser refuses the clipboard the link is selected, to be copied by hand', async () => {
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

test('a link that can not be made says so, and can be tried again', async () => {
  const { api, user } = renderWithClient(<Handoff connectionId="connection-1" />, { scenario: scenarios.hostingChosen })
  api.fail(403)
  await user.click(screen.getByRole('button', { name: 'Continue on another computer' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('isn’t allowed')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('textbox', { name: 'Link' })).toBeVisible()
})
