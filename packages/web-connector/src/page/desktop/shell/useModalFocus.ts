import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'

/**
 * Moves the focus into a window when it opens, keeps Tab within it, and gives the focus back when it closes. The
 * browser's own `showModal` would lock the controls beside the PC, too.
 */
export function useModalFocus(onDismiss: (() => void) | undefined): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null)
  const handleDismiss = useEffectEvent(() => onDismiss?.())

  // The focus is outside React.
  useEffect(() => {
    const modal = ref.current
    const earlier = document.activeElement
    if (!modal) return
    const first = modal.querySelector<HTMLElement>('[data-default]') ?? modal
    first.focus({ preventScroll: true })

    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') handleDismiss()
      if (event.key === 'Tab') goRound(modal, event)
    }
    modal.addEventListener('keydown', handleKeyDown)
    return () => {
      modal.removeEventListener('keydown', handleKeyDown)
      // What was inert while the window was open takes the focus only when that is over.
      queueMicrotask(() => earlier instanceof HTMLElement && earlier.focus({ preventScroll: true }))
    }
  }, [])

  return ref
}

function goRound(modal: HTMLElement, event: KeyboardEvent) {
  const reachable = [...modal.querySelectorAll<HTMLElement>('button, input, select, textarea, a[href]')].filter(
    (element) => !element.matches(':disabled'),
  )
  const first = reachable.at(0)
  const last = reachable.at(-1)
  if (!first || !last || document.activeElement !== (event.shiftKey ? first : last)) return
  event.preventDefault()
  const next = event.shiftKey ? last : first
  next.focus()
}
