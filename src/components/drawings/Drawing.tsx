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

interface MarkedProps {
  /** False draws the choice plainly, so that one picture can serve several steps. */
  when?: boolean
  /** `block` for a choice as wide as its window, such as a row. */
  shape?: 'inline' | 'block'
  children: ReactNode
}

/** Rings the right choice in the accent colour and points at it. */
export function Marked({ when = true, shape = 'inline', children }: MarkedProps) {
  if (!when) return children
  return (
    <span className="connections-drawn-marked" data-shape={shape}>
      {children}
      <svg viewBox="0 0 16 22" width="16" height="22" fill="#111" stroke="#fff" strokeWidth="1.4">
        <path d="M1.5 1.2v16.3l4-3.7 2.5 6 2.8-1.2-2.5-5.8h5.5z" />
      </svg>
    </span>
  )
}
