'use client'
import { type ReactNode, useId } from 'react'
import { useMessages } from '../../messages/useMessages'
import { Icon } from '../ui/icons/Icon'
import { warningIcon } from '../ui/icons/icons'
import { type ProblemCodes, problemCodeText } from './problemCodeText'

export interface ProblemFrameProps {
  /** The rank of its title on the page. */
  heading: 'h2' | 'h3'
  title: string
  /** What happened and where, in a sentence or two. */
  what: string
  /** To be quoted to support. */
  codes: ProblemCodes
  children: ReactNode
}

/** Something that stands in the way, in a frame of its own: read out as it appears, without the pictures below. */
export function ProblemFrame({ heading: Heading, title, what, codes, children }: ProblemFrameProps) {
  const words = useMessages().problemPanel
  const titleId = useId()
  const quoted = problemCodeText(codes)
  return (
    <section className="connections-panel" data-tone="warning" aria-labelledby={titleId}>
      <header className="connections-panel-header">
        <span className="connections-disc">
          <Icon of={warningIcon} size={20} />
        </span>
        <div role="alert">
          <Heading id={titleId} className="connections-title">
            {title}
          </Heading>
          <p className="connections-lead">{what}</p>
        </div>
      </header>
      {children}
      {quoted !== '' && (
        <p className="connections-small">
          {words.code} <code>{quoted}</code>
        </p>
      )}
    </section>
  )
}
