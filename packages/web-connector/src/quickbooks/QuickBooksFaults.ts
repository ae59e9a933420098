import type { Hresult } from './hresults'

/** Trouble to order. Set what is wanted on `quickBooks.faults`; delete it to be well again. */
export interface QuickBooksFaults {
  /** Runs before each request is processed; a promise that stays open is a slow QuickBooks. Counts from 1 in a session. */
  beforeRequest?: (requestNumber: number) => Promise<void> | void
  /** QuickBooks dies when the session's next request after so many comes in. */
  crashAfterRequests?: number
  /** Request name, for instance `BillQueryRq`, to the status code with which it is refused. */
  refusals?: Map<string, number>
  /** No session can begin: this HRESULT instead. */
  beginSession?: Hresult
  /** Every request fails with this HRESULT. */
  processRequest?: Hresult
  /** Paths of company files that somebody has open in single-user mode on another computer. */
  inUseElsewhere?: Set<string>
}
