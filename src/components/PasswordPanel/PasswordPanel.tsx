'use client'
import { ConnectionsRoot, type SharedProps } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import type { Parts } from '../ui/PartsScope'

/** What the component shows, fetched when it is needed. @internal */
export const LazyPasswordStep = lazyWithPreload(async () => (await import('./PasswordStep')).PasswordStep)

const parts: Parts = { messages: ['setup', 'steps'], code: [LazyPasswordStep] }

/** Props of {@link PasswordPanel}. */
export interface PasswordPanelProps extends SharedProps {
  /** The QuickBooks Desktop connection. */
  connectionId: string
}

/** Setup, step 5: issues the Web Connector's password, shows where to paste it, and notices whether it was the right one. */
export function PasswordPanel({ connectionId, messages, onError }: PasswordPanelProps) {
  return (
    <ConnectionsRoot messages={messages} onError={onError} parts={parts}>
      <DesktopGate connectionId={connectionId}>{(desktop) => <LazyPasswordStep desktop={desktop} />}</DesktopGate>
    </ConnectionsRoot>
  )
}
