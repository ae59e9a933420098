import type { ReactNode } from 'react'

export interface StatusMessageProps {
  /** Empty keeps the region in place, so that what comes next is announced. */
  children?: ReactNode
  /** Heard, not seen. */
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
