'use client'
import { ConnectionsRoot, type SharedProps } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import type { Parts } from '../ui/PartsScope'
import type { ConfirmationOptions } from '../ui/ConfirmationOptions'

/** What the component shows, fetched when it is needed. @internal */
export const LazyCompanyStep = lazyWithPreload(async () => (await import('./CompanyStep')).CompanyStep)

const parts: Parts = { messages: ['setup', 'steps'], code: [LazyCompanyStep] }

/** Props of {@link CompanyConfirmation}. */
export interface CompanyConfirmationProps extends SharedProps, ConfirmationOptions {
  /** The QuickBooks Desktop connection. */
  connectionId: string
}

/** Setup, step 6: shows which company is open in QuickBooks, and asks whether it is the right one before anything is read. */
export function CompanyConfirmation({ connectionId, messages, onError, ...options }: CompanyConfirmationProps) {
  return (
    <ConnectionsRoot messages={messages} onError={onError} parts={parts}>
      <DesktopGate connectionId={connectionId}>
        {(desktop) => <LazyCompanyStep desktop={desktop} {...options} />}
      </DesktopGate>
    </ConnectionsRoot>
  )
}
