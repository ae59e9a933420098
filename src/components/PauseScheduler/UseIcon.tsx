import type { QuickBooksUse } from '../../domain/quickBooksUse'
import { Icon, type IconName } from '../ui/icons/Icon'

const icons: Record<QuickBooksUse, IconName> = {
  syncing: 'refresh',
  stopping: 'stop',
  paused: 'pause',
  free: 'check',
}

/** Busy or free, as a sign. */
export function UseIcon({ use }: { use: QuickBooksUse }) {
  return (
    <span className="connections-use-icon">
      <Icon name={icons[use]} size={20} />
    </span>
  )
}
