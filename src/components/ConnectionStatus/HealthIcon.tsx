import type { ConnectionHealth } from '../../domain/connectionHealth'
import { Icon, type IconName, type IconProps } from '../ui/icons/Icon'

const icons: Record<ConnectionHealth, IconName> = {
  healthy: 'checkCircle',
  syncing: 'refresh',
  stopping: 'stop',
  paused: 'pause',
  waiting_for_window: 'moon',
  nothing_to_sync: 'check',
  silent: 'silence',
  needs_you: 'warning',
  disconnected: 'unlinked',
  finished: 'flag',
  setting_up: 'progress',
}

interface HealthIconProps extends Pick<IconProps, 'size'> {
  health: ConnectionHealth
}

/** A sign for each way to stand, told apart by shape as well as by colour. */
export function HealthIcon({ health, size }: HealthIconProps) {
  return <Icon name={icons[health]} {...(size === undefined ? {} : { size })} />
}
