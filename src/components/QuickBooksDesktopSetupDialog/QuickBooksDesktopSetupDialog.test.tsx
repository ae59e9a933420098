import { screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { scenarios } from '../../testing'
import { QuickBooksDesktopSetupDialog } from './QuickBooksDesktopSetupDialog'

function HostPage() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Connect QuickBooks
      </button>
      <QuickBooksDesktopSetupDialog open={open} connectionId="connection-1" onClose={() => setOpen(false)} />
    </>
  )
}

async function openDialog(portalContainer?: HTMLElement) {
  const page = renderWithClient(<HostPage />, {
    scenario: scenarios.hostingChosen,
    provider: { appearance: { theme: 'dark' }, portalContainer },
  })
  expect(page.api.requests).toEqual([])
  await page.user.click(screen.getByRole('button', { name: 'Connect QuickBooks' }))
  const dialog = await screen.findByRole('dialog', { name: 'Connect QuickBooks Desktop' })
  await screen.findByText('Step 2 of 8: Check the computer')
  return { ...page, dialog }
}

test('the dialog takes the focus; Close gives it back, and setup opens again where it was', async () => {
  const { user, dialog } = await openDialog()
  await waitFor(() => expect(dialog).toHaveFocus())
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(dialog).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Connect QuickBooks' })).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Connect QuickBooks' }))
  await screen.findByText('Step 2 of 8: Check the computer')
})

test('it stands where it was put, in the provider’s look; nothing else on the page is touched', async () => {
  const { dialog, container } = await openDialog()
  expect(container).toContainElement(dialog)
  expect(dialog).toHaveAttribute('data-theme', 'dark')
  expect(dialog).toHaveAttribute('lang', 'en-US')
  expect(document.querySelectorAll('style, [style]:not([data-radix-focus-guard])')).toHaveLength(0)
  for (const { attributes } of [document.documentElement, document.body]) expect(attributes).toHaveLength(0)
})

test('a host that gives a container finds it there', async () => {
  const aside = document.body.appendChild(document.createElement('aside'))
  const { dialog } = await openDialog(aside)
  expect(aside).toContainElement(dialog)
})

test('focus follows the steps inside the dialog', async () => {
  const { user } = await openDialog()
  await user.click(screen.getByRole('button', { name: 'Everything is ready' }))
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Install the Web Connector' })).toHaveFocus())
})
