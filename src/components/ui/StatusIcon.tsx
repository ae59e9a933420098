import type { DesktopStatus } from '../../domain/connection/desktopStatus'
import { Icon, type IconPath, type IconProps } from './icons/Icon'
import {
  checkCircleIcon,
  checkIcon,
  clockIcon,
  flagIcon,
  hourglassIcon,
  moonIcon,
  pauseIcon,
  progressIcon,
  questionIcon,
  refreshIcon,
  silenceIcon,
  stopIcon,
  unlinkedIcon,
  warningIcon,
} from './icons/icons'

const icons: Record<DesktopStatus, IconPath> = {
  healthy: checkCircleIcon,
  syncing: refreshIcon,
  stopping: stopIcon,
  paused: pauseIcon,
  waiting_for_window: moonIcon,
  nothing_to_sync: checkIcon,
  unproven: clockIcon,
  overdue: hourglassIcon,
  silent: silenceIcon,
  interrupted: questionIcon,
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
