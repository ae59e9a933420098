import type { DesktopStatus } from '../../domain/connection/desktopStatus'
import { Icon, type IconPath, type IconProps } from '../ui/icons/Icon'
import {
  checkIcon,
  checkCircleIcon,
  flagIcon,
  moonIcon,
  pauseIcon,
  progressIcon,
  refreshIcon,
  silenceIcon,
  stopIcon,
  unlinkedIcon,
  warningIcon,
} from '../ui/icons/icons'

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
