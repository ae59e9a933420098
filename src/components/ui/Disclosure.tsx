'use client'
import { type ReactNode, useState } from 'react'
import { Icon } from './icons/Icon'
import { chevronRightIcon } from './icons/icons'

export interface DisclosureProps {
  /** What it answers, in the reader's words. */
  summary: ReactNode
  /** Unfolded at first; the reader may fold it. */
  isOpen?: boolean
  children: ReactNode
}

/** Something that few need: a line to unfold. */
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
  /** What it answers, in the reader's words. */
  summary: ReactNode
  children: ReactNode
}

/** A line to unfold, whose content is drawn, and fetched, only once it is unfolded. */
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
