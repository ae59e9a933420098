import type { ReactNode } from 'react'
import './states.css'

interface StateProps {
  name: string
  children: ReactNode
}

/** One state of a piece, over its name. */
export function State({ name, children }: StateProps) {
  return (
    <figure className="state">
      {children}
      <figcaption className="foundations-note">
        <code>{name}</code>
      </figcaption>
    </figure>
  )
}
