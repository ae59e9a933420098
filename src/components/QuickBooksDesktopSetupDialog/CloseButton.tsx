'use client'
import { useMessages } from '../../messages/useMessages'
import { Icon } from '../ui/icons/Icon'
import { closeIcon } from '../ui/icons/icons'

/** Leaves the dialog, from its corner. */
export function CloseButton({ onClick }: { onClick: () => void }) {
  const { common } = useMessages()
  return (
    <button
      type="button"
      className="connections-dialog-close connections-button"
      data-kind="quiet"
      data-size="small"
      aria-label={common.close}
      onClick={onClick}
    >
      <Icon of={closeIcon} />
    </button>
  )
}
