import { Icon } from '../ui/icons/Icon'
import { checkIcon, closeIcon } from '../ui/icons/icons'

export interface ConsequencesProps {
  title: string
  /** `kept`: goes on as it is. */
  kind: 'stops' | 'kept'
  lines: readonly string[]
}

/** What follows from a decision, line by line. */
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
