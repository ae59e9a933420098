'use client'
import { useMessages } from '../../messages/useMessages'
import { Icon } from '../ui/icons/Icon'
import { linkIcon } from '../ui/icons/icons'

/** In place of the list, where the company has no connection. */
export function EmptyList() {
  const { connectionManager: words } = useMessages()
  return (
    <div className="connections-manager-empty connections-panel">
      <Icon of={linkIcon} size={24} />
      <p className="connections-strong">{words.empty.title}</p>
      <p>{words.empty.body}</p>
    </div>
  )
}
