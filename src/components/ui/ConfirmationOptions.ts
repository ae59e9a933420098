import type { ConnectionEvent } from './ConnectionEvent'

/** How a company is confirmed, of setup and of {@link CompanyConfirmation} alike. */
export interface ConfirmationOptions {
  /** Whether the customer is asked (default). False confirms whatever company is open, but none that is connected already. */
  confirmCompany?: boolean | undefined
  /** The customer wants to see the connection that has their company file already. Without it, there is no button for that. */
  onOpenConnection?: ((event: ConnectionEvent) => void) | undefined
}
