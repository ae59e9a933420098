import type { ReactNode } from 'react'

export interface WaitingProps {
  /** What the page waits for, and on which computer. */
  children: ReactNode
  /** What to do if nothing happens. */
  hint?: ReactNode
}

/** Says what the page waits for and what to do if nothing happens. Put it in a `LiveRegion` to have it announced. */
export function Waiting({ children, hint }: WaitingProps) {
  return (
    <div className="connections-panel-header connections-inset">
      <span className="connections-pulse" aria-hidden="true" />
      <div>
        <p className="connections-strong">{children}</p>
        {hint !== undefined && <p className="connections-small">{hint}</p>}
      </div>
    </div>
  )
}
