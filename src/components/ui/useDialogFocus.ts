'use client'
import { useRef } from 'react'

/** Where focus goes as a dialog comes and goes. */
export interface DialogFocus {
  enter: (event: Event) => void
  leave: (event: Event) => void
}

/** Focus enters on the dialog itself, so that its name is read first, and goes back to where it came from. */
export function useDialogFocus(): DialogFocus {
  const cameFrom = useRef<Element | null>(null)
  return {
    enter(event) {
      event.preventDefault()
      const dialog = event.currentTarget
      if (!(dialog instanceof HTMLElement)) return
      if (!dialog.contains(document.activeElement)) cameFrom.current = document.activeElement
      dialog.focus()
    },
    // Radix gives focus back to its own trigger only, and here the host has the button.
    leave(event) {
      event.preventDefault()
      if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus()
    },
  }
}
