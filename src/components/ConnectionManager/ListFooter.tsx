'use client'
import { countText } from '../../messages/numberText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import { StatusMessage } from '../ui/StatusMessage'
import { rowsAtATime } from './useListView'

export interface ListFooterProps {
  shown: number
  total: number
  onShowMore: () => void
}

/** How much of a long list is shown, and the button for more. */
export function ListFooter({ shown, total, onShowMore }: ListFooterProps) {
  const { connectionManager: words } = useMessages()
  const locale = useLocale()
  if (total <= rowsAtATime) return null
  const left = total - shown
  return (
    <footer className="connections-bar">
      <StatusMessage>
        {words.showing({ shown: countText(locale, shown), total: countText(locale, total) })}
      </StatusMessage>
      {left > 0 && (
        <Button size="small" onClick={onShowMore}>
          {words.showMore({ count: countText(locale, Math.min(left, rowsAtATime)) })}
        </Button>
      )}
    </footer>
  )
}
