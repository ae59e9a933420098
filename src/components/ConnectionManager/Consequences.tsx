import { Icon, type IconName } from '../ui/icons/Icon'

export interface ConsequencesProps {
  title: string
  icon: IconName
  lines: readonly string[]
}

/** What follows from a decision, line by line. */
export function Consequences({ title, icon, lines }: ConsequencesProps) {
  return (
    <div className="connections-consequences" data-kind={icon}>
      <p className="connections-consequences-title">{title}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <Icon name={icon} />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
