import type { ReactNode } from 'react'
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
