'use client'
import { lazy, type RefObject, Suspense, useRef, useState } from 'react'
import { useMessages } from '../../messages/useMessages'
import { Button } from '../ui/Button'
import type { PageProps } from './PageProps'
import { PageSection } from './PageSection'

const DisconnectDialog = lazy(async () => ({ default: (await import('./DisconnectDialog')).DisconnectDialog }))

export interface DisconnectProps extends PageProps {
  /** What takes the focus once the connection has ended, and this button with it. */
  next: RefObject<HTMLElement | null>
}

/** The end of a connection, behind a question. */
export function Disconnect({ connection, heard, next }: DisconnectProps) {
  const { connectionManager } = useMessages()
  const { disconnect: words } = connectionManager
  const [isAsking, setIsAsking] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <PageSection title={words.title}>
      <div className="connections-page-end">
        <p>{words.body}</p>
        <Button ref={button} kind="danger" aria-haspopup="dialog" onClick={() => setIsAsking(true)}>
          {words.open}
        </Button>
      </div>
      {isAsking && (
        <Suspense fallback={null}>
          <DisconnectDialog
            connection={connection}
            onClose={() => setIsAsking(false)}
            onDisconnected={() => heard().onDisconnect?.({ connectionId: connection.id })}
            onLeave={() => (button.current ?? next.current)?.focus()}
          />
        </Suspense>
      )}
    </PageSection>
  )
}
