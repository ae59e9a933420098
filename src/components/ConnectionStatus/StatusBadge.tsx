'use client'
import { useConnectionStatus } from '../../hooks/useConnectionStatus'
import { useMessages } from '../../messages/useMessages'
import { HealthIcon } from './HealthIcon'
import { useHealthText } from './useHealthText'

/** A few words with a sign. Unknown is not "fine": while loading or failing it says so. */
export function StatusBadge({ connectionId }: { connectionId: string }) {
  const { connectionStatus: words, common } = useMessages()
  const result = useConnectionStatus(connectionId)
  const healthText = useHealthText()
  if (result.status !== 'ready') {
    return (
      <span className="connections-badge" data-health="unknown">
        {result.status === 'loading' ? common.loading : words.unknown}
      </span>
    )
  }
  return (
    <span className="connections-badge" data-health={result.health}>
      <HealthIcon health={result.health} />
      <span>{healthText(result).badge}</span>
    </span>
  )
}
