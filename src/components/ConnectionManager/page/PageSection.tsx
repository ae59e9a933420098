'use client'
import { type ReactNode, useId, useState } from 'react'
import { Icon } from '../../ui/icons/Icon'
import { chevronRightIcon } from '../../ui/icons/icons'

export interface PageSectionProps {
  title: string
  children: ReactNode
}

/** A part of a connection's page under a heading of its own. */
export function PageSection({ title, children }: PageSectionProps) {
  const id = useId()
  return (
    <section className="connections-stack" aria-labelledby={id}>
      <h3 className="connections-strong" id={id}>
        {title}
      </h3>
      {children}
    </section>
  )
}

interface FoldedSectionProps {
  title: string
  /** What is inside, in a few words. */
  hint?: string | null
  /** True where it is what the customer needs next. */
  startsOpen?: boolean
  children: ReactNode
}

/** A part of the page that few need: drawn, and loaded, only once it is unfolded. */
export function FoldedSection({ title, hint = null, startsOpen = false, children }: FoldedSectionProps) {
  const [wasOpened, setWasOpened] = useState(startsOpen)
  return (
    <details
      className="connections-page-fold"
      open={startsOpen}
      onToggle={(event) => setWasOpened(wasOpened || event.currentTarget.open)}
    >
      <summary className="connections-disclosure-summary">
        <Icon of={chevronRightIcon} />
        <h3>{title}</h3>
        {hint !== null && <span className="connections-small">{hint}</span>}
      </summary>
      {wasOpened && <div className="connections-stack">{children}</div>}
    </details>
  )
}
