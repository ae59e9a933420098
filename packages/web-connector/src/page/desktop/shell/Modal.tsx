import { type ReactNode, type RefObject, useEffect, useEffectEvent, useId, useRef } from 'react'

export interface ModalProps {
  title: string
  /** Whose window it is: decides its looks. */
  owner: 'windows' | 'connector' | 'quickbooks'
  /** What Escape and the cross do. Without it the window has no cross. */
  onDismiss?: (() => void) | undefined
  /** Pixels. */
  width?: number
  children: ReactNode
}

/** A window that must be answered before anything else. What is marked `data-default` gets the focus. */
export function Modal({ title, owner, onDismiss, width = 440, children }: ModalProps) {
  const titleId = useId()
  const ref = useModalFocus(onDismiss)

  return (
    <div className="modal-layer">
      <dialog
        open
        aria-modal="true"
        aria-labelledby={titleId}
        className="modal"
        data-owner={owner}
        style={{ width }}
        tabIndex={-1}
        ref={ref}
      >
        <header className="title-bar">
          <h2 id={titleId}>{title}</h2>
          {onDismiss && (
            <button type="button" className="close" aria-label="Close window" onClick={onDismiss}>
              <svg viewBox="0 0 10 10" aria-hidden="true">
                <path d="M0.5 0.5l9 9M9.5 0.5l-9 9" />
              </svg>
            </button>
          )}
        </header>
        {children}
      </dialog>
    </div>
  )
}

/**
 * Moves the focus into a window when it opens, keeps Tab within it, and gives the focus back when it closes. The
 * browser's own `showModal` would lock the controls beside the PC, too.
 */
function useModalFocus(onDismiss: (() => void) | undefined): RefObject<HTMLDialogElement | null> {
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
