'use client'
import { type KeyboardEvent, type RefCallback, type RefObject, type SyntheticEvent, useCallback, useRef } from 'react'

/** What a `<dialog>` element needs to be modal for as long as it is rendered. */
export interface ModalProps {
  ref: RefCallback<HTMLDialogElement>
  onCancel: (event: SyntheticEvent<HTMLDialogElement>) => void
  onClose: (event: SyntheticEvent<HTMLDialogElement>) => void
  onKeyDown: (event: KeyboardEvent<HTMLDialogElement>) => void
}

/**
 * Shows a `<dialog>` over everything, and gives the focus back as it goes. `onClose` asks to stop rendering it.
 * Its events end here: React hands them on to a dialog of the host's around it, which would close too.
 */
export function useModalDialog(onClose: () => void): [RefObject<HTMLDialogElement | null>, ModalProps] {
  const shown = useRef<HTMLDialogElement>(null)
  const ref = useCallback((dialog: HTMLDialogElement | null) => {
    // While it is still on the page: once taken away, it gives no focus back.
    if (dialog === null) shown.current?.close()
    else dialog.showModal()
    shown.current = dialog
  }, [])
  const handleCancel = (event: SyntheticEvent) => {
    event.stopPropagation()
    // A file input's `cancel` bubbles.
    if (event.target !== event.currentTarget) return
    event.preventDefault()
    onClose()
  }
  const handleClose = (event: SyntheticEvent) => {
    event.stopPropagation()
    if (shown.current === null || shown.current.open) return
    // A second Escape closes it, whatever was said to the first: only the host takes it away.
    shown.current.showModal()
    onClose()
  }
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') event.stopPropagation()
  }
  return [shown, { ref, onCancel: handleCancel, onClose: handleClose, onKeyDown: handleKeyDown }]
}
