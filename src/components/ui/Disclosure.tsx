'use client'
import { type ReactNode, useState } from 'react'
import { Icon } from './icons/Icon'
import { chevronRightIcon } from './icons/icons'

export interface DisclosureProps {
  /** The line that is always visible. */
  summary: ReactNode
  /** Open at first. The reader may close it. */
  isOpen?: boolean
  children: ReactNode
}

/** Content that few readers need, behind a line that opens it. */
export function Disclosure({ summary, isOpen = false, children }: DisclosureProps) {
  return (
    <details open={isOpen}>
      <summary className="connections-disclosure-summary">
        <Icon of={chevronRightIcon} />
        <span>{summary}</span>
      </summary>
      <div className="connections-disclosure-body connections-stack">{children}</div>
    </details>
  )
}

interface LazyDisclosureProps {
  /** The line that is always visible. */
  summary: ReactNode
  children: ReactNode
}

/** A disclosure whose content is rendered, and its code fetched, only once it is opened. */
export function LazyDisclosure({ summary, children }: LazyDisclosureProps) {
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <details onToggle={(event) => setWasOpened(wasOpened || event.currentTarget.open)}>
      <summary className="connections-disclosure-summary">
        <Icon of={chevronRightIcon} />
        <span>{summary}</span>
      </summary>
      {wasOpened && <div className="connections-disclosure-body connections-stack">{children}</div>}
    </details>
  )
}
