'use client'
import { type ReactNode, useState } from 'react'
import { Icon } from '../ui/icons/Icon'

export interface FoldedSectionProps {
  title: string
  /** What is inside, in a few words. */
  hint?: string | null
  children: ReactNode
}

/** A part of the page that few need: drawn, and loaded, only once it is unfolded. */
export function FoldedSection({ title, hint = null, children }: FoldedSectionProps) {
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <details
      className="connections-disclosure connections-page-fold"
      onToggle={(event) => setWasOpened(wasOpened || event.currentTarget.open)}
    >
      <summary className="connections-disclosure-summary">
        <Icon name="chevronRight" />
        <h3>{title}</h3>
        {hint !== null && <span className="connections-small">{hint}</span>}
      </summary>
      {wasOpened && <div className="connections-page-fold-body">{children}</div>}
    </details>
  )
}
