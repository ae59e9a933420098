'use client'
import {
  type KeyboardEvent as ReactKeyboardEvent,
  type RefCallback,
  type RefObject,
  type SyntheticEvent,
  useCallback,
  useEffect,
  useRef,
} from 'react'
import { useLatestCallback } from '../../hooks/useLatestCallback'

/** What a `<dialog>` element needs to be modal for as long as it is rendered. */
export interface ModalProps {
  ref: RefCallback<HTMLDialogElement>
  onCancel: (event: SyntheticEvent<HTMLDialogElement>) => void
  onClose: (event: SyntheticEvent<HTMLDialogElement>) => void
  onKeyDown: (event: ReactKeyboardEvent<HTMLDialogElement>) => void
}

/**
 * Shows a `<dialog>` over everything, and gives the focus back as it goes. `onClose` asks to stop rendering it.
 * Its events end here: React hands them on to a dialog of the host's around it, which would close too.
 */
export function useModal(onClose: () => void): [RefObject<HTMLDialogElement | null>, ModalProps] {
  const shown = useRef<HTMLDialogElement>(null)
  const cameFrom = useRef<Element>(null)
  const ref = useCallback((dialog: HTMLDialogElement | null) => {
    if (dialog) {
      cameFrom.current = document.activeElement
      show(dialog)
    } else if (shown.current) {
      // While it is still on the page: once taken away, it gives no focus back.
      hide(shown.current, cameFrom.current)
    }
    shown.current = dialog
  }, [])
  const ask = useLatestCallback(onClose)
  useEffect(() => {
    // Ahead of the document, where another copy of Radix would take the key for its own dialog and close the host's.
    const handleEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || shown.current === null || !event.composedPath().includes(shown.current)) return
      event.preventDefault()
      ask()
    }
    window.addEventListener('keydown', handleEscape, { capture: true })
    return () => window.removeEventListener('keydown', handleEscape, { capture: true })
  }, [ask])
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
    // A browser closes it without asking when it is told so twice in a row: only the host takes it away.
    shown.current.showModal()
    onClose()
  }
  const handleKeyDown = (event: ReactKeyboardEvent) => {
    if (event.key === 'Escape') event.stopPropagation()
  }
  return [shown, { ref, onCancel: handleCancel, onClose: handleClose, onKeyDown: handleKeyDown }]
}

// jsdom, in which hosts test their pages, knows the element, but can't make it modal.
const canBeModal = (dialog: HTMLDialogElement) => typeof dialog.showModal === 'function'

function show(dialog: HTMLDialogElement) {
  if (canBeModal(dialog)) dialog.showModal()
  else dialog.open = true
}

function hide(dialog: HTMLDialogElement, cameFrom: Element | null) {
  if (canBeModal(dialog)) dialog.close()
  else if (cameFrom instanceof HTMLElement) cameFrom.focus()
}
