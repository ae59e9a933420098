'use client'
import { Suspense, useState } from 'react'
import type { FocusFallback } from '../../../hooks/useFocusFallback'
import { useMessages } from '../../../messages/useMessages'
import { Button } from '../../ui/Button'
import type { PageProps } from '../ConnectionManagerCallbacks'
import { DisconnectDialog } from './DisconnectDialog'
import { PageSection } from './PageSection'

export interface DisconnectProps extends PageProps {
  /** Moves the focus on once the connection has ended, and this button with it. */
  watch: FocusFallback<HTMLElement>['watch']
}

/** The end of a connection, behind a question. */
export function Disconnect({ connection, heard, watch }: DisconnectProps) {
  const { connectionPage } = useMessages()
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
          <Suspense fallback={null}>
            <DisconnectDialog
              connection={connection}
              onClose={() => setIsAsking(false)}
              onDisconnected={() => heard().onDisconnect?.({ connectionId: connection.id })}
            />
          </Suspense>
        )}
      </div>
    </PageSection>
  )
}
