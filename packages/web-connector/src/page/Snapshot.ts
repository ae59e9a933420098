import type { ComputerState } from '../computer/ComputerState'

/** What the page draws: the computer, and what is round it. Holds no password. */
export interface Snapshot {
  computer: ComputerState
  /** The PC sleeps: nothing runs until somebody wakes it. */
  asleep: boolean
  /** Somebody has the company files open in single-user mode on another PC. */
  inUseElsewhere: boolean
  /** QuickBooks takes its time over every request. */
  slow: boolean
}
