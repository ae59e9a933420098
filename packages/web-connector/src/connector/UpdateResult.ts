/** How one update of one application ended. */
export interface UpdateResult {
  appName: string
  /**
   * `completed`: the server said 100. `nothing_to_do`: none or busy. `postponed`: the server asked for later.
   * `failed`: everything else, with the Web Connector's code where it has one.
   */
  outcome: 'completed' | 'nothing_to_do' | 'postponed' | 'failed'
  /** The text after "Last result:". */
  lastResult: string
  /** For instance `QBWC1040`, or null. */
  code: string | null
  /** Requests that QuickBooks processed. */
  requestCount: number
  /** Answers that the real Web Connector takes, but that are not as its WSDL says. Empty for a correct server. */
  flags: string[]
}
