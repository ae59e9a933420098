import type { Clock } from '../clock/Clock'
import type { WebConnectorLog } from '../log/WebConnectorLog'
import type { IntegratedApplicationIdentity } from '../quickbooks/QuickBooksSession'
import type { RequestProcessor } from '../quickbooks/RequestProcessor'
import type { RegisteredApplication } from './RegisteredApplication'
import type { ServiceConversation } from './ServiceConversation'
import type { WebConnectorSettings } from './WebConnectorSettings'

/** What one update works with. */
export interface UpdateContext {
  application: RegisteredApplication
  identity: IntegratedApplicationIdentity
  password: string
  conversation: ServiceConversation
  processor: RequestProcessor
  settings: WebConnectorSettings
  clock: Clock
  log: WebConnectorLog
  machineName: string
  /** The server warned (`W:`). True: go on. */
  askVersionWarning: (message: string) => Promise<boolean>
  /** 0 to 100. */
  onProgress: (percent: number) => void
  signal: AbortSignal
}

/** How an update ended that did not fail. */
export interface UpdateEnd {
  outcome: 'completed' | 'nothing_to_do' | 'postponed'
  lastResult: string
  /** Requests that QuickBooks got. */
  requestCount: number
}
