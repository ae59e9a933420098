'use client'
import { useMessages } from '../../messages/useMessages'
import { Icon } from '../ui/icons/Icon'
import { fileIcon } from '../ui/icons/icons'
import { type LogTaker, useLogDrop } from './useLogDrop'

/** Where the files of a log are chosen, by mouse or keyboard, or dropped. */
export function LogDrop({ onFiles, onRefused }: LogTaker) {
  const { logDoctor: words } = useMessages()
  const { isOver, handlers } = useLogDrop({ onFiles, onRefused })
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
        multiple
        accept=".txt,.log,text/plain"
        onChange={({ currentTarget }) => {
          const files = Array.from(currentTarget.files ?? [])
          // Else the same file, chosen again once it has grown, would be no change.
          currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </label>
  )
}
