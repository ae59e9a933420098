'use client'
import { useMessages } from '../../messages/useMessages'

/** How to tell what is behind a silence: what is seen at the computer, and what it means. */
export function SilentComputerHints() {
  const { connectionStatus: words } = useMessages()
  return (
    <div className="connections-stack">
      <p className="connections-field-label">{words.signsTitle}</p>
      <ul className="connections-signs connections-stack">
        {words.signs.map(({ seen, means }) => (
          <li key={seen} className="connections-inset">
            <span className="connections-strong">{seen}</span> <span className="connections-small">{means}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
