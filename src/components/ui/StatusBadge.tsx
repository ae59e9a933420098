'use client'
import type { DesktopStatus } from '../../domain/connection/desktopStatus'
import { useClock } from '../../hooks/useNow'
import { useConnectionStatus } from '../../hooks/useConnectionStatus'
import { useMessages } from '../../messages/useMessages'
import { Icon, type IconPath, type IconProps } from './icons/Icon'
import {
  checkCircleIcon,
  checkIcon,
  flagIcon,
  moonIcon,
  pauseIcon,
  progressIcon,
  refreshIcon,
  silenceIcon,
  stopIcon,
  unlinkedIcon,
  warningIcon,
} from './icons/icons'
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

const icons: Record<DesktopStatus, IconPath> = {
  healthy: checkCircleIcon,
  syncing: refreshIcon,
  stopping: stopIcon,
  paused: pauseIcon,
  waiting_for_window: moonIcon,
  nothing_to_sync: checkIcon,
  silent: silenceIcon,
  needs_you: warningIcon,
  disconnected: unlinkedIcon,
  finished: flagIcon,
  setting_up: progressIcon,
}

interface StatusIconProps extends Pick<IconProps, 'size'> {
  health: DesktopStatus
}

/** A sign for each way to stand, told apart by shape as well as by colour. */
export function StatusIcon({ health, size }: StatusIconProps) {
  return <Icon of={icons[health]} {...(size === undefined ? {} : { size })} />
}
