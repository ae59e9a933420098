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

/** The status in a few words, with an icon. A status that is still loading, or can't be loaded, is shown as such. */
export function StatusBadge({ connectionId }: { connectionId: string }) {
  const { connectionStatus: words, common } = useMessages()
  const result = useConnectionStatus(connectionId)
  const { text } = useStatusText()
  const badge = useClock((now) =>
    result.status === 'ready' ? text({ desktop: result.desktop, status: result.desktopStatus }, now).badge : null,
  )
  if (result.status !== 'ready') {
    return (
      <span className="connections-badge" data-status="unknown" role="status">
        <Icon of={result.status === 'loading' ? progressIcon : silenceIcon} />
        <span>{result.status === 'loading' ? common.loading : words.unknown}</span>
      </span>
    )
  }
  return (
    <span className="connections-badge" data-status={result.desktopStatus} role="status">
      <StatusIcon status={result.desktopStatus} />
      <span>{badge}</span>
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
  status: DesktopStatus
}

/** An icon for each status. They differ in shape, not only in color. */
export function StatusIcon({ status, size }: StatusIconProps) {
  return <Icon of={icons[status]} {...(size === undefined ? {} : { size })} />
}
