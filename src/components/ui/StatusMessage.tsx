import type { ReactNode } from 'react'

export interface StatusMessageProps {
  /** Keep the region rendered while it is empty, so that the next message is announced. */
  children?: ReactNode
  /** For screen readers only. */
  isHidden?: boolean
}

/** A line that screen readers announce when it changes. */
export function StatusMessage({ children, isHidden = false }: StatusMessageProps) {
  return (
    <span role="status" className={isHidden ? 'connections-visually-hidden' : 'connections-status connections-small'}>
      {children}
    </span>
  )
}
