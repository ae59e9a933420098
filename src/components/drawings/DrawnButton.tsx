import type { ReactNode } from 'react'
import { Marked } from './Marked'

export interface DrawnButtonProps {
  children: ReactNode
  /** `default` is the one Enter would press. */
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
