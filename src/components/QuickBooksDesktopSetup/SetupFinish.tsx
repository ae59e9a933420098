'use client'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'

export interface SetupFinishProps {
  onClose: () => void
}

/** The way out, once every step is done. */
export function SetupFinish({ onClose }: SetupFinishProps) {
  const { setup: words } = useMessages()
  return (
    <div className="connections-actions">
      <Button kind="primary" onClick={onClose}>
        {words.finish}
      </Button>
    </div>
  )
}
