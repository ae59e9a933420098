import type { ReactNode } from 'react'
import { Icon } from './icons/Icon'

export interface DisclosureProps {
  /** What it answers, in the reader's words. */
  summary: ReactNode
  children: ReactNode
}

/** Something that few need: a line to unfold. */
export function Disclosure({ summary, children }: DisclosureProps) {
  return (
    <details className="connections-disclosure">
      <summary className="connections-disclosure-summary">
        <Icon name="chevronRight" />
        <span>{summary}</span>
      </summary>
      <div className="connections-disclosure-body">{children}</div>
    </details>
  )
}
