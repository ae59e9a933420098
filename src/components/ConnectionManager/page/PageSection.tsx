'use client'
import { type ReactNode, useId, useState } from 'react'
import { Icon } from '../../ui/icons/Icon'
import { chevronRightIcon } from '../../ui/icons/icons'

export interface PageSectionProps {
  title: string
  children: ReactNode
}

/** A section of a connection's page, with a heading. */
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
  /** A summary of the content, beside the title. */
  hint?: string | null
  /** True if the customer needs it next. */
  startsOpen?: boolean
  children: ReactNode
}

/** A section that few customers need. Its content is rendered, and its data loaded, only once it is opened. */
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
