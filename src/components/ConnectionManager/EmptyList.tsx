'use client'
import { useMessages } from '../../messages/useMessages'
import { Icon } from '../ui/icons/Icon'

/** In place of the list, where the company has no connection. */
export function EmptyList() {
  const { connectionManager: words } = useMessages()
  return (
    <div className="connections-manager-empty">
      <Icon name="link" size={24} />
      <p className="connections-manager-empty-title">{words.empty.title}</p>
      <p>{words.empty.body}</p>
    </div>
  )
}
