/** The simulated QuickBooks Desktop. */
export interface QuickBooks {
  /** Ends the process at once, in the middle of whatever it does. */
  crash(): void
}
