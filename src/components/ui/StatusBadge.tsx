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

/** A few words with a sign. Unknown is not "fine": while loading or failing it says so. */
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
  const healthText = useStatusText()
  const text = useClock((now) => (result.status === 'ready' ? healthText(result, now).badge : null))
  if (result.status === 'failed') return <UnknownBadge icon={silenceIcon} text={words.unknown} />
  return (
    <span className="connections-badge" data-health={result.health} role="status">
      <StatusIcon health={result.health} />
      <span>{text}</span>
      {result.isStale && <span className="connections-visually-hidden">{words.stale}</span>}
    </span>
  )
}

function UnknownBadge({ icon, text }: { icon: IconPath; text: string }) {
  return (
    <span className="connections-badge" data-health="unknown" role="status">
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
  health: DesktopStatus
}

/** A sign for each way to stand, told apart by shape as well as by colour. */
export function StatusIcon({ health, size }: StatusIconProps) {
  return <Icon of={icons[health]} {...(size === undefined ? {} : { size })} />
}
