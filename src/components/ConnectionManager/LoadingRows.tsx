'use client'
import { LoadingStatus } from '../ui/LoadingStatus'

const rows = ['first', 'second', 'third']

/** Holds the place of the list while it is loaded, and says so to screen readers. */
export function LoadingRows() {
  return (
    <div className="connections-skeleton connections-rows">
      <LoadingStatus />
      {rows.map((row) => (
        <span key={row} className="connections-row" aria-hidden="true">
          <span className="connections-skeleton-line connections-tile" />
          <span className="connections-text">
            <span className="connections-skeleton-line" />
            <span className="connections-skeleton-line" />
          </span>
        </span>
      ))}
    </div>
  )
}
