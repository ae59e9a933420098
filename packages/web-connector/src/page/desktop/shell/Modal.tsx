import { type ReactNode, useId } from 'react'
import { useModalFocus } from './useModalFocus'

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
