import type { QuickBooksUse } from '../../domain/connection/quickBooksUse'
import { Icon, type IconPath } from '../ui/icons/Icon'
import { checkIcon, pauseIcon, refreshIcon, stopIcon } from '../ui/icons/icons'

const icons: Record<QuickBooksUse, IconPath> = {
  syncing: refreshIcon,
  stopping: stopIcon,
  paused: pauseIcon,
  free: checkIcon,
}

/** Busy or free, as a sign. */
export function UseIcon({ use }: { use: QuickBooksUse }) {
  return (
    <span className="connections-disc">
      <Icon of={icons[use]} size={20} />
    </span>
  )
}
