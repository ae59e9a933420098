'use client'
import { ConnectionsRoot, type SharedProps } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import type { Parts } from '../ui/PartsScope'

/** What the component shows, fetched when it is needed. @internal */
export const LazyFirstSyncPanel = lazyWithPreload(async () => (await import('./FirstSyncPanel')).FirstSyncPanel)

const parts: Parts = { messages: ['steps'], code: [LazyFirstSyncPanel] }

/** Props of {@link FirstSyncProgress}. */
export interface FirstSyncProgressProps extends SharedProps {
  /** The connection whose first sync is followed. */
  connectionId: string
}

/** Follows the first sync live: what is read, when QuickBooks is free, and how to pause. */
export function FirstSyncProgress({ connectionId, messages, onError }: FirstSyncProgressProps) {
  return (
    <ConnectionsRoot messages={messages} onError={onError} parts={parts}>
      <DesktopGate connectionId={connectionId}>
        {(desktop, isStale) => <LazyFirstSyncPanel desktop={desktop} isStale={isStale} />}
      </DesktopGate>
    </ConnectionsRoot>
  )
}
