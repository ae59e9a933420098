'use client'
import { useMessages } from '../../messages/useMessages'
import { Icon } from '../ui/icons/Icon'
import { fileIcon } from '../ui/icons/icons'
import { useLogDrop } from './useLogDrop'

/** Where a log is chosen, by mouse or keyboard, or dropped. */
export function LogDrop({ onFile }: { onFile: (file: Blob) => void }) {
  const { logDoctor: words } = useMessages()
  const { isOver, handlers } = useLogDrop(onFile)
  return (
    <label className="connections-card" data-checked={isOver || undefined} {...handlers}>
      <span className="connections-picture">
        <Icon of={fileIcon} size={20} />
      </span>
      <span className="connections-text">
        <span className="connections-strong">{isOver ? words.drop : words.choose}</span>
        <span className="connections-small">{words.privacy}</span>
      </span>
      <input
        className="connections-visually-hidden"
        type="file"
        accept=".txt,.log,text/plain"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          // Else the same file, chosen again once it has grown, would be no change.
          currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
    </label>
  )
}
