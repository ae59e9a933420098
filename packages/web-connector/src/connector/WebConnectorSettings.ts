import type { Operation } from '../soap/operations'
import type { Interference } from '../soap/WebService'

/** How this Web Connector behaves. Every field has the real one's value, where that is known, as default. */
export interface WebConnectorSettings {
  /** Sent as clientVersion's strVersion. Default `2.3.0.215`. */
  productVersion?: string
  /** Milliseconds until a call is given up. Default 100,000. */
  timeoutMs?: number
  /** Send `Expect: 100-continue`. Default false. */
  expectContinue?: boolean
  /** How often connectionError may name another company file in one update. Default 3; the real one has no limit. */
  mostConnectionRetries?: number
  /** How often in one update the server may answer NoOp. Default 720, an hour of waiting. */
  mostNoOps?: number
  /** What `O:version` does. Intuit's chapters disagree; default `stop`. */
  olderVersionAnswer?: 'stop' | 'continue'
  /** Asked before every call, for faults to order. */
  interfere?: (operation: Operation) => Interference
}
