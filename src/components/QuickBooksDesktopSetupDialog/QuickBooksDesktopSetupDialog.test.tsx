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
  await screen.findByText('Step 2 of 7: Check the computer')
  return { ...page, dialog }
}

test('the dialog takes focus, keeps it, and Escape gives it back', async () => {
  const { user, dialog } = await openDialog()
  expect(dialog).toHaveFocus()
  for (let press = 0; press < 20; press += 1) {
    await user.tab()
    expect(dialog).toContainElement(document.activeElement as HTMLElement)
  }
  await user.keyboard('{Escape}')
  await waitFor(() => expect(dialog).not.toBeInTheDocument())
  await waitFor(() => expect(screen.getByRole('button', { name: 'Connect QuickBooks' })).toHaveFocus())
})

test('Close leaves; setup opens again where it was', async () => {
  const { user, dialog } = await openDialog()
  await user.click(screen.getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(dialog).not.toBeInTheDocument())
  await user.click(screen.getByRole('button', { name: 'Connect QuickBooks' }))
  await screen.findByText('Step 2 of 7: Check the computer')
})

test('it is put where the provider says, in the provider’s theme, and writes no style element', async () => {
  const container = document.body.appendChild(document.createElement('aside'))
  const styles = document.querySelectorAll('style').length
  const { dialog } = await openDialog(container)
  expect(container).toContainElement(dialog)
  expect(dialog.closest('.connections-root')).toHaveAttribute('data-theme', 'dark')
  expect(document.querySelectorAll('style')).toHaveLength(styles)
})

test('focus follows the steps inside the dialog', async () => {
  const { user } = await openDialog()
  await user.click(screen.getByRole('button', { name: 'Everything is ready' }))
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Install the connector' })).toHaveFocus())
})
