import type { ReactNode } from 'react'

export interface DrawingProps {
  /** What the picture shows and which choice is marked, for people who can't see it. */
  name: string
  /** The one or two windows drawn. */
  children: ReactNode
}

/** A picture of something on the QuickBooks computer: one image to assistive technology, whatever is drawn inside. */
export function Drawing({ name, children }: DrawingProps) {
  return (
    <div className="connections-drawing" role="img" aria-label={name}>
      <div className="connections-drawing-scene" aria-hidden="true">
        {children}
      </div>
    </div>
  )
}
