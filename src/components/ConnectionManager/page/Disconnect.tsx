'use client'
import { Suspense, useState } from 'react'
import type { FocusFallback } from '../../../hooks/useFocusFallback'
import { useMessages } from '../../../messages/useMessages'
import { Button } from '../../ui/Button'
import { lazyWithPreload } from '../../ui/lazyWithPreload'
import type { PageProps } from '../ConnectionManagerCallbacks'
import { PageSection } from './PageSection'

const DisconnectDialog = lazyWithPreload(async () => (await import('./DisconnectDialog')).DisconnectDialog)

export interface DisconnectProps extends PageProps {
  /** Moves the focus once the connection has ended and this button is gone. */
  watch: FocusFallback<HTMLElement>['watch']
}

/** The button that ends a connection, with a question first. */
export function Disconnect({ connection, getCallbacks, watch }: DisconnectProps) {
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
              onDisconnected={() => getCallbacks().onDisconnect?.({ connectionId: connection.id })}
            />
          </Suspense>
        )}
      </div>
    </PageSection>
  )
}
