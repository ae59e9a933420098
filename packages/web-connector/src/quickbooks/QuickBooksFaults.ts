import type { Hresult } from './hresults'

/** Trouble to order. Set what is wanted on `quickBooks.faults`; delete it to be well again. */
export interface QuickBooksFaults {
  /** Runs before each request is processed; a promise that stays open is a slow QuickBooks. Counts from 1 in a session. */
  beforeRequest?: (requestNumber: number) => Promise<void> | void
  /** QuickBooks dies when the session's next request after so many comes in. */
  crashAfterRequests?: number
  /** Request name, for instance `BillQueryRq`, to the status code with which it is refused. */
  refusals?: Map<string, number>
  /**
   * Request name to the status codes with which the next requests of that name are refused, each once: for instance 3176,
   * or for an iterator 3391. 0 lets one through. The codes are taken off the list as they are given.
   */
  refusalsOnce?: Map<string, number[]>
  /** In summer QuickBooks writes local times with the offset of winter: `2026-07-01T10:00:00-08:00` for 17:00 UTC. */
  forgetsDaylightSaving?: boolean
  /** Control characters that XML 1.0 forbids stand in answers as they are, rather than as `&#11;`. */
  rawForbiddenCharacters?: boolean
  /** No session can begin: this HRESULT instead. */
  beginSession?: Hresult
  /** Every request fails with this HRESULT. */
  processRequest?: Hresult
  /** Paths of company files that somebody has open in single-user mode on another computer. */
  inUseElsewhere?: Set<string>
}
