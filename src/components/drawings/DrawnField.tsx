import type { ReactNode } from 'react'
import { Marked } from './Marked'

export interface DrawnFieldProps {
  label: ReactNode
  /** What stands in it; nothing draws an empty field. */
  value?: string
  kind?: 'text' | 'secret' | 'list'
  /** Draws the text cursor. */
  focused?: boolean
  marked?: boolean
}

/** A text field or drop-down list of a drawn window. */
export function DrawnField({ label, value, kind = 'text', focused = false, marked = false }: DrawnFieldProps) {
  return (
    <span className="connections-text">
      <span>{label}</span>
      <Marked when={marked} shape="block">
        <span className="connections-drawn-box" data-focused={focused || undefined}>
          <span>
            <span>{kind === 'secret' && value ? '••••••••••••' : value}</span>
            {kind === 'list' && (
              <svg viewBox="0 0 10 6" width="8" height="5" fill="none" stroke="currentColor" strokeWidth="1.4">
                <path d="M1 1l4 4 4-4" />
              </svg>
            )}
          </span>
        </span>
      </Marked>
    </span>
  )
}
