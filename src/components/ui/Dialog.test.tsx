import * as Radix from '@radix-ui/react-dialog'
import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { expect, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { Dialog, QuestionDialog } from './Dialog'

interface AskedPageProps {
  onAsked: () => void
  /** A host that asks the customer first. */
  keepsOpen?: boolean
}

function AskedPage({ onAsked, keepsOpen = false }: AskedPageProps) {
  const [isOpen, setIsOpen] = useState(false)
  const handleClose = () => {
    onAsked()
    setIsOpen(keepsOpen)
  }
  return (
    <>
      <button onClick={() => setIsOpen(true)}>Open</button>
      {isOpen && (
        <Dialog title="Connect" onClose={handleClose}>
          <input type="file" aria-label="Log" />
        </Dialog>
      )}
    </>
  )
}

async function openDialog(props: Partial<AskedPageProps> = {}, around = (page: ReactNode) => page) {
  const onAsked = vi.fn()
  const page = renderWithClient(around(<AskedPage onAsked={onAsked} {...props} />))
  const opener = screen.getByRole('button', { name: 'Open' })
  await userEvent.click(opener)
  const dialog = await screen.findByRole('dialog', { name: 'Connect' })
  return { ...page, dialog, opener, onAsked }
}

test('it is named, and has the focus', async () => {
  const { dialog } = await openDialog()
  expect(dialog).toBeVisible()
  expect(dialog).toHaveFocus()
})

test.each(['Escape', 'Close'])('%s asks once; once it is gone the focus is where it was before', async (way) => {
  const { dialog, opener, onAsked } = await openDialog()
  await (way === 'Escape'
    ? userEvent.keyboard('{Escape}')
    : userEvent.click(within(dialog).getByRole('button', { name: 'Close' })))
  expect(dialog).not.toBeInTheDocument()
  expect(onAsked).toHaveBeenCalledOnce()
  expect(opener).toHaveFocus()
})

test('a host that keeps it open is asked at each Escape', async () => {
  const { dialog, onAsked } = await openDialog({ keepsOpen: true })
  await userEvent.keyboard('{Escape}{Escape}')
  expect(dialog).toBeVisible()
  expect(onAsked).toHaveBeenCalledTimes(2)
})

test('a press beside it, and focus that goes elsewhere, ask nothing', async () => {
  const { dialog, opener, onAsked } = await openDialog()
  await userEvent.click(document.body)
  opener.focus()
  expect(dialog).toBeVisible()
  expect(onAsked).not.toHaveBeenCalled()
})

test('the browser’s own request to close it asks; a file that isn’t chosen after all does not', async () => {
  const { dialog, onAsked } = await openDialog({ keepsOpen: true })
  const field = screen.getByLabelText('Log')
  fireEvent(field, createEvent('cancel', field, { bubbles: true }))
  expect(onAsked).not.toHaveBeenCalled()
  expect(fireEvent(dialog, new Event('cancel', { cancelable: true }))).toBe(false)
  expect(onAsked).toHaveBeenCalledOnce()
})

test('a dialog of the host’s around it hears nothing of its Escape, cancel and close', async () => {
  const heard = vi.fn()
  const { dialog } = await openDialog({ keepsOpen: true }, (page) => (
    <dialog open onCancel={heard} onClose={heard} onKeyDown={heard}>
      {page}
    </dialog>
  ))
  heard.mockClear()
  await userEvent.keyboard('{Escape}')
  for (const type of ['cancel', 'close']) fireEvent(dialog, new Event(type, { cancelable: true }))
  expect(heard).not.toHaveBeenCalled()
})

test('in a host’s modal that holds the focus it can be typed in, and Escape leaves the host’s open', async () => {
  const { dialog, opener } = await openDialog({}, (page) => (
    <Radix.Root defaultOpen>
      <Radix.Content aria-describedby={undefined}>
        <Radix.Title>Settings</Radix.Title>
        {page}
      </Radix.Content>
    </Radix.Root>
  ))
  const field = within(dialog).getByLabelText('Log')
  field.focus()
  expect(field).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  expect(dialog).not.toBeInTheDocument()
  expect(screen.getByRole('dialog', { name: 'Settings' })).toBeVisible()
  expect(opener).toHaveFocus()
})

test('a question is an alert, described by what the answer leads to', async () => {
  renderWithClient(
    <QuestionDialog title="Disconnect?" actions={<button>Cancel</button>} onClose={() => {}}>
      <ul>
        <li>Syncs stop.</li>
      </ul>
    </QuestionDialog>,
  )
  const question = screen.getByRole('alertdialog', { name: 'Disconnect?' })
  expect(question).toHaveAccessibleDescription('Syncs stop.')
  await waitFor(() => expect(question).toHaveFocus())
  expect(within(question).queryByRole('button', { name: 'Close' })).toBeNull()
})
