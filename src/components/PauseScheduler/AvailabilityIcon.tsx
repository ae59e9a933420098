import type { QuickBooksAvailability } from '../../domain/connection/quickBooksAvailability'
import { Icon, type IconPath } from '../ui/icons/Icon'
import { checkIcon, pauseIcon, refreshIcon, stopIcon } from '../ui/icons/icons'

const icons: Record<QuickBooksAvailability, IconPath> = {
  syncing: refreshIcon,
  stopping: stopIcon,
  paused: pauseIcon,
  free: checkIcon,
}

/** Busy or free, as a sign. */
export function AvailabilityIcon({ use }: { use: QuickBooksAvailability }) {
  return (
    <span className="connections-disc">
      <Icon of={icons[use]} size={20} />
    </span>
  )
}
