'use client'
import { type ReactNode, useState } from 'react'
import { Icon } from '../ui/icons/Icon'

export interface FoldedSectionProps {
  title: string
  children: ReactNode
}

/** A part of the page that few need: drawn, and loaded, only once it is unfolded. */
export function FoldedSection({ title, children }: FoldedSectionProps) {
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <details
      className="connections-disclosure connections-page-fold"
      onToggle={(event) => setWasOpened(wasOpened || event.currentTarget.open)}
    >
      <summary className="connections-disclosure-summary">
        <Icon name="chevronRight" />
        <h3>{title}</h3>
      </summary>
      {wasOpened && <div className="connections-page-fold-body">{children}</div>}
    </details>
  )
}
