'use client'
import { useState } from 'react'
import { syncsOnce } from '../../../domain/connection/syncsOnce'
import { inSyncMode } from '../../../messages/inSyncMode'
import type { FocusFallback } from '../../../hooks/useFocusFallback'
import { useMessages } from '../../../messages/useMessages'
import { Button } from '../../ui/Button'
import type { PageProps } from '../ConnectionManagerCallbacks'
import { DisconnectDialog } from './DisconnectDialog'
import { PageSection } from './PageSection'

export interface DisconnectProps extends Omit<PageProps, 'onOpen'> {
  /** Moves the focus once the connection has ended and this button is gone. */
  watch: FocusFallback<HTMLElement>['watch']
}

/** The end of a connection, behind a question. */
export function Disconnect({ connection, getCallbacks, watch }: DisconnectProps) {
  const connectionPage = inSyncMode(useMessages('page').connectionPage, syncsOnce(connection))
  const { disconnect: words } = connectionPage
  const [isAsking, setIsAsking] = useState(false)
  return (
    <PageSection title={words.title}>
      <div className="connections-page-end connections-bar connections-panel" {...watch}>
        <p>{words.body}</p>
        <Button kind="danger" aria-haspopup="dialog" onClick={() => setIsAsking(true)}>
          {words.open}
        </Button>
        {isAsking && (
          <DisconnectDialog
            connection={connection}
            onClose={() => setIsAsking(false)}
            onDisconnected={() => getCallbacks().onDisconnect?.({ connectionId: connection.id })}
          />
        )}
      </div>
    </PageSection>
  )
}
