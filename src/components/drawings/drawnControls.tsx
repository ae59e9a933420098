import type { ReactNode } from 'react'
import { Marked } from './Drawing'

interface DrawnButtonProps {
  children: ReactNode
  /** `default` is the one that Enter presses. */
  kind?: 'plain' | 'default' | 'disabled'
  marked?: boolean
}

/** A push button of a drawn window. */
export function DrawnButton({ children, kind = 'plain', marked = false }: DrawnButtonProps) {
  return (
    <Marked when={marked}>
      <span className="connections-drawn-button" data-kind={kind}>
        {children}
      </span>
    </Marked>
  )
}

interface DrawnChoiceProps {
  kind: 'radio' | 'checkbox'
  chosen?: boolean
  marked?: boolean
  children?: ReactNode
}

/** A radio button or checkbox of a drawn window, with its label. */
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

interface DrawnFieldProps {
  label: ReactNode
  /** The field's text. Default: empty. */
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

interface DrawnMenuProps {
  /** A line of dashes is drawn as a separator. */
  items: readonly string[]
  marked: string
}

/** An open menu, with the item to choose marked. */
export function DrawnMenu({ items, marked }: DrawnMenuProps) {
  return (
    <span className="connections-drawn-menu">
      {items.map((item) => (
        <Marked key={item} when={item === marked} shape="block">
          <span className="connections-drawn-item" data-chosen={item === marked || undefined}>
            {item}
          </span>
        </Marked>
      ))}
    </span>
  )
}
