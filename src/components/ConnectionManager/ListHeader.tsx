'use client'
import { countText } from '../../messages/numberText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { closeIcon } from '../ui/icons/icons'

export interface ListHeaderProps {
  /** Null while it isn't known. */
  count: number | null
  onClose: (() => void) | undefined
}

/** What this is, how many there are, and the way out. */
export function ListHeader({ count, onClose }: ListHeaderProps) {
  const { connectionManager: words } = useMessages()
  const locale = useLocale()
  return (
    <header className="connections-manager-header connections-bar">
      <h2 className="connections-title" tabIndex={-1}>
        {words.title}
      </h2>
      {count !== null && count > 0 && (
        <span className="connections-small">{words.count({ count, shown: countText(locale, count) })}</span>
      )}
      {onClose && (
        <Button kind="quiet" size="small" icon={closeIcon} onClick={onClose}>
          {words.close}
        </Button>
      )}
    </header>
  )
}
