'use client'
import type { DesktopStatus } from '../../domain/connection/desktopStatus'
import { useClock } from '../../hooks/useNow'
import { type ConnectionStatusResult, useConnectionStatus } from '../../hooks/useConnectionStatus'
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
import { useArePartsReady } from './PartsScope'
import { useStatusText } from './useStatusText'

/** The status in a few words, with an icon. A status that is still loading, or can't be loaded, is shown as such. */
export function StatusBadge({ connectionId }: { connectionId: string }) {
  const { common } = useMessages()
  const result = useConnectionStatus(connectionId)
  return useArePartsReady() && result.status !== 'loading' ? (
    <KnownBadge result={result} />
  ) : (
    <UnknownBadge icon={progressIcon} text={common.loading} />
  )
}

function KnownBadge({ result }: { result: Exclude<ConnectionStatusResult, { status: 'loading' }> }) {
  const { connectionStatus: words } = useMessages('manage')
  const { text } = useStatusText()
  const badge = useClock((now) =>
    result.status === 'ready' ? text({ desktop: result.desktop, status: result.desktopStatus }, now).badge : null,
  )
  if (result.status === 'failed') return <UnknownBadge icon={silenceIcon} text={words.unknown} />
  return (
    <span className="connections-badge" data-status={result.desktopStatus} role="status">
      <StatusIcon status={result.desktopStatus} />
      <span>{badge}</span>
      {result.isStale && <span className="connections-visually-hidden">{words.stale}</span>}
    </span>
  )
}

function UnknownBadge({ icon, text }: { icon: IconPath; text: string }) {
  return (
    <span className="connections-badge" data-status="unknown" role="status">
      <Icon of={icon} />
      <span>{text}</span>
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
