'use client'
import type { ConnectionEvent } from '../ui/ConnectionEvent'
import { ConnectionsRoot, type SharedProps } from '../ui/ConnectionsRoot'
import { DesktopGate } from '../ui/DesktopGate'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import type { Parts } from '../ui/PartsScope'

/** What the component shows, fetched when it is needed. @internal */
export const LazyCompanyStep = lazyWithPreload(async () => (await import('./CompanyStep')).CompanyStep)

const parts: Parts = { messages: ['setup', 'steps'], code: [LazyCompanyStep] }

/** How a company is confirmed, of setup and of {@link CompanyConfirmation} alike. */
export interface ConfirmationOptions {
  /** Whether the customer is asked (default). False confirms whatever company is open, but none that is connected already. */
  confirmCompany?: boolean | undefined
  /** The customer wants to see the connection that has their company file already. Without it, there is no button for that. */
  onOpenConnection?: ((event: ConnectionEvent) => void) | undefined
}

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
