'use client'
import { Icon } from './icons/Icon'
import { checkIcon, closeIcon } from './icons/icons'

export interface ConsequencesProps {
  title: string
  /** `kept`: not affected. */
  kind: 'stops' | 'kept'
  lines: readonly string[]
}

/** A list of consequences, in a question. */
export function Consequences({ title, kind, lines }: ConsequencesProps) {
  return (
    <div className="connections-consequences connections-text" data-kind={kind}>
      <p className="connections-strong">{title}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <Icon of={kind === 'kept' ? checkIcon : closeIcon} />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
