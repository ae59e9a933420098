'use client'
import { type ReactNode, Suspense, useState } from 'react'
import { Icon } from '../ui/icons/Icon'
import { chevronRightIcon } from '../ui/icons/icons'
import { Skeleton } from '../ui/Skeleton'

export interface LazyDisclosureProps {
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
      {wasOpened && (
        <div className="connections-disclosure-body connections-stack">
          <Suspense fallback={<Skeleton />}>{children}</Suspense>
        </div>
      )}
    </details>
  )
}
