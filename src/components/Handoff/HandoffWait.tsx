'use client'
import { useState } from 'react'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { hasMovedOn } from '../../domain/setup/setupFacts'
import { useMessages } from '../../messages/useMessages'
import { LiveRegion } from '../ui/LiveRegion'
import { Notice } from '../ui/Notice'
import { Waiting } from '../ui/Waiting'

interface HandoffWaitProps {
  desktop: QuickBooksDesktop | null
}

/** Waits for whoever has the link; says so once setup moves on. Nobody tells this page that the link itself was used. */
export function HandoffWait({ desktop }: HandoffWaitProps) {
  const { handoff: words } = useMessages()
  const [before, setBefore] = useState(desktop?.setup ?? null)
  if (before === null && desktop !== null) setBefore(desktop.setup)
  const isWaiting = before === null || desktop === null || !hasMovedOn(before, desktop.setup)
  return (
    <LiveRegion>
      {isWaiting ? (
        <Waiting hint={words.waitingHint}>{words.waiting}</Waiting>
      ) : (
        <Notice tone="success" title={words.movedOn}>
          <p>{words.movedOnHint}</p>
        </Notice>
      )}
    </LiveRegion>
  )
}
