import type { ReactNode } from 'react'

export interface DrawingProps {
  /** The text alternative: what the picture shows and which choice is marked. */
  name: string
  /** One or two drawn windows. */
  children: ReactNode
}

/** A picture of the screen of the QuickBooks computer. Assistive technology sees a single image. */
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
  /** False leaves the mark out, so that one drawing can serve several steps. */
  when?: boolean
  /** `block` for something as wide as its window, such as a row. */
  shape?: 'inline' | 'block'
  children: ReactNode
}

/** Draws a ring in the accent color around the right choice, and a mouse pointer on it. */
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
