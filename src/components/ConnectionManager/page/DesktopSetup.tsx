'use client'
import { useEffect, useRef } from 'react'
import { useRefreshConnection } from '../../../hooks/useRefresh'
import { useMessages } from '../../../messages/useMessages'
import { QuickBooksDesktopSetup } from '../../QuickBooksDesktopSetup/QuickBooksDesktopSetup'
import { Button } from '../../ui/Button'
import { arrowRightIcon } from '../../ui/icons/icons'
import type { PageProps } from '../ConnectionManagerCallbacks'

export interface DesktopSetupProps extends Pick<PageProps, 'connection' | 'onOpen'> {
  onLeave: () => void
}

/** Setup in place of the controls, for a connection that isn't finished or is brought back. */
export function DesktopSetup({ connection, onOpen, onLeave }: DesktopSetupProps) {
  const { connectionPage: t } = useMessages('page')
  const refresh = useRefreshConnection(connection.id)
  const frame = useRef<HTMLDivElement>(null)
  // The button that was pressed has left the document, and the focus with it.
  useEffect(() => {
    if (document.activeElement === document.body) frame.current?.focus()
  }, [])
  return (
    <div className="connections-stack" role="group" aria-label={t.setup.title} tabIndex={-1} ref={frame}>
      <QuickBooksDesktopSetup
        connectionId={connection.id}
        onConnection={refresh}
        onFinish={refresh}
        onClose={onLeave}
        onOpenConnection={({ connectionId }) => onOpen(connectionId)}
      />
      {connection.status === 'Linked' && (
        <Button kind="quiet" size="small" icon={arrowRightIcon} onClick={onLeave}>
          {t.setup.leave}
        </Button>
      )}
    </div>
  )
}
