'use client'
import type { ReactNode } from 'react'
import type { Connection } from '../../api/schemas/connection'
import { isHosted } from '../../domain/problems/problems'
import { useMessages } from '../../messages/useMessages'
import type { StatusAndTimes } from './useStatusText'
import { useTimeFacts } from './useTimeFacts'

interface StatusFactsProps extends StatusAndTimes {
  connection: Connection
  now: Date
}

/** When we heard, when we will hear, and whose computer and company it is. */
export function StatusFacts({ desktop, connection, health, now }: StatusFactsProps) {
  const { connectionStatus: words } = useMessages()
  const times = useTimeFacts({ desktop, health }, connection, now)
  const { companyFile, hosting } = desktop
  const computer = companyFile?.computerName ?? (isHosted(hosting) ? words.hostedComputer : words.notKnown)
  const facts: [label: string, value: ReactNode, more?: string | undefined][] = [
    ...times,
    [words.facts.computer, computer],
    [words.facts.companyFile, companyFile?.companyName ?? words.notKnown, companyFile?.path],
  ]
  return (
    <dl className="connections-facts">
      {facts.map(([label, value, more]) => (
        <div key={label}>
          <dt className="connections-small">{label}</dt>
          <dd>
            {value}
            {more !== undefined && <p className="connections-small">{more}</p>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
