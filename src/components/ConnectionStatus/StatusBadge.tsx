'use client'
import { useClock } from '../../hooks/useClock'
import { useConnectionStatus } from '../../hooks/useConnectionStatus'
import { useMessages } from '../../messages/useMessages'
import { Icon } from '../ui/icons/Icon'
import { progressIcon, silenceIcon } from '../ui/icons/icons'
import { StatusIcon } from './StatusIcon'
import { useStatusText } from './useStatusText'

/** A few words with a sign. Unknown is not "fine": while loading or failing it says so. */
export function StatusBadge({ connectionId }: { connectionId: string }) {
  const { connectionStatus: words, common } = useMessages()
  const result = useConnectionStatus(connectionId)
  const healthText = useStatusText()
  const text = useClock((now) => (result.status === 'ready' ? healthText(result, now).badge : null))
  if (result.status !== 'ready') {
    return (
      <span className="connections-badge" data-health="unknown" role="status">
        <Icon of={result.status === 'loading' ? progressIcon : silenceIcon} />
        <span>{result.status === 'loading' ? common.loading : words.unknown}</span>
      </span>
    )
  }
  return (
    <span className="connections-badge" data-health={result.health} role="status">
      <StatusIcon health={result.health} />
      <span>{text}</span>
      {result.isStale && <span className="connections-visually-hidden">{words.stale}</span>}
    </span>
  )
}
