import { createEvent, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { renderWithClient } from '../../../test/renderWithClient'
import { DialogTitle } from './DialogTitle'
import { ModalDialog } from './ModalDialog'

interface AskedPageProps {
  onAsked: () => void
  /** A host that asks the customer first. */
  keepsOpen?: boolean
}

function AskedPage({ onAsked, keepsOpen = false }: AskedPageProps) {
  const [isOpen, setIsOpen] = useState(true)
  const handleClose = () => {
    onAsked()
    setIsOpen(keepsOpen)
  }
  return (
    isOpen && (
      <ModalDialog aria-labelledby="title" onClose={handleClose}>
        <DialogTitle id="title">Connect</DialogTitle>
        <input type="file" aria-label="Log" />
      </ModalDialog>
    )
  )
}

const cancel = () => new Event('cancel', { cancelable: true, bubbles: false })

test('Escape asks once, and the host’s answer closes it', async () => {
  const onAsked = vi.fn()
  renderWithClient(<AskedPage onAsked={onAsked} />)
  const dialog = screen.getByRole('dialog', { name: 'Connect' })
  fireEvent(dialog, cancel())
  expect(dialog).not.toBeInTheDocument()
  await closeEvents()
  expect(onAsked).toHaveBeenCalledOnce()
})

test('closed by the browser without asking, it stays until the host takes it away', async () => {
  const onAsked = vi.fn()
  const { show } = renderWithClient(<AskedPage onAsked={onAsked} keepsOpen />)
  const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Connect' })
  dialog.close()
  await waitFor(() => expect(onAsked).toHaveBeenCalledOnce())
  expect(dialog.open).toBe(true)
  show(null)
  await closeEvents()
  expect(onAsked).toHaveBeenCalledOnce()
})

test('a file that isn’t chosen after all leaves it open', () => {
  const onAsked = vi.fn()
  renderWithClient(<AskedPage onAsked={onAsked} />)
  const field = screen.getByLabelText('Log')
  fireEvent(field, createEvent('cancel', field, { bubbles: true }))
  expect(onAsked).not.toHaveBeenCalled()
})

test('a dialog of the host’s around it hears nothing of its Escape, cancel and close', async () => {
  const heard = vi.fn()
  renderWithClient(
    <dialog open onCancel={heard} onClose={heard} onKeyDown={heard}>
      <AskedPage onAsked={() => {}} keepsOpen />
    </dialog>,
  )
  const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Connect' })
  await userEvent.keyboard('{Escape}')
  fireEvent(dialog, cancel())
  dialog.close()
  await waitFor(() => expect(dialog.open).toBe(true))
  expect(heard).not.toHaveBeenCalled()
})

/** A dialog tells `close` after it has closed, not at once. */
async function closeEvents() {
  const last = document.body.appendChild(document.createElement('dialog'))
  const told = new Promise((resolve) => last.addEventListener('close', resolve))
  last.showModal()
  last.close()
  await told
}
