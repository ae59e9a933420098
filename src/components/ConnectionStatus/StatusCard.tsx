'use client'
import type { Connection } from '../../api/schemas/connection'
import { useMessages } from '../../messages/useMessages'
import { HealthIcon } from './HealthIcon'
import { type HealthStanding, useHealthText } from './useHealthText'

interface StatusCardProps extends HealthStanding {
  connection: Connection
}

/** How the connection stands and what that means, with the facts that it is told from. */
export function StatusCard({ desktop, health }: StatusCardProps) {
  const { connectionStatus: words } = useMessages()
  const { title } = useHealthText()({ desktop, health })
  return (
    <section className="connections-health-card" data-health={health}>
      <HealthIcon health={health} size={20} />
      <h2>{title}</h2>
      <p>{words.bodies[health]({ applicationName: desktop.applicationName })}</p>
    </section>
  )
}
