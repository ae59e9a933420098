import type { ReactNode } from 'react'
import { Marked } from './Marked'

export interface DrawnChoiceProps {
  kind: 'radio' | 'checkbox'
  chosen?: boolean
  marked?: boolean
  children?: ReactNode
}

/** A radio button or tick box of a drawn window, with its label. */
export function DrawnChoice({ kind, chosen = false, marked = false, children }: DrawnChoiceProps) {
  return (
    <Marked when={marked} shape={children ? 'block' : 'inline'}>
      <span className="connections-drawn-choice">
        <span className="connections-drawn-tick" data-kind={kind} data-chosen={chosen || undefined}>
          {chosen && kind === 'checkbox' && (
            <svg viewBox="0 0 10 10" width="10" height="10" fill="none" stroke="currentColor" strokeWidth="1.6">
              <path d="M2 5.2l2.1 2.1L8.2 2.8" />
            </svg>
          )}
        </span>
        {children && <span>{children}</span>}
      </span>
    </Marked>
  )
}
