import type { Problem, ProblemCode } from '../../api/schemas/problem'

/**
 * The computer with QuickBooks and its Web Connector, as methods. Each does what a person or a program does there; the fake
 * API sees what the real service would see, stamps the time and tells open event streams. Acts that an act needs on the
 * same computer come first by themselves (running the first sync links the company). What the page must do is not done for
 * it: a right password throws where none was issued.
 */
export interface QuickBooksComputer {
  /** Downloads the Web Connector's installer. */
  downloadsConnector(): void
  /** Runs the installer and says so on the page. */
  installsConnector(): void
  /** Downloads the `.qwc` file. */
  downloadsConfiguration(): void
  /** Opens the `.qwc` file; the Web Connector looks up its support address. */
  opensConfiguration(): void
  /** Answers what QuickBooks asks after that, sees the row in the Web Connector's list and says so on the page. */
  addsConfiguration(): void
  /**
   * Types a password into the Web Connector and presses Update Selected.
   *
   * @param password - `right` is the one issued last, `wrong` is not; or what is typed
   */
  entersPassword(password: 'right' | 'wrong' | (string & {})): void
  /** Has another company file open than the one to connect. */
  opensWrongCompany(): void
  /**
   * Has a company file open that must be confirmed first: nothing is read of it, and QuickBooks waits three minutes.
   *
   * @param company - `other` is not the one to connect, `connected` is one that another connection has
   */
  showsCompany(company?: 'right' | 'other' | 'connected'): void
  /** Has the company that was connected open at another path, moved or a copy: nothing is read of it until that is answered. */
  opensCopy(): void
  /** Waits no longer for the company to be confirmed: an answer counts at the next call. */
  stopsWaiting(): void
  /** Has the right company file open, confirmed or expected: the first exchange passes, and the connection is linked. */
  linksCompany(): void
  /** Begins the first sync, unless it is paused. */
  startsFirstSync(): void
  /**
   * Comes so far with the first sync, beginning it if need be.
   *
   * @param percent - 0 to 99
   */
  progressesFirstSync(percent: number): void
  /** Runs the first sync to its end; the connection of a one-time sync is `Deauthorized` then. */
  runsFirstSync(): void
  /** Begins a later sync, unless it is paused or disconnected. */
  startsSync(): void
  /** Ends the sync under way, with everything fetched. */
  finishesSync(): void
  /** Stops the sync after the answer in flight, as a pause asks; QuickBooks is free then. */
  stopsSync(): void
  /** Calls the service, and finds nothing to do. One interval after the last call, the service sees that Auto-Run has called. */
  callsIn(): void
  /** Auto-Run calls, with nobody at the computer: the service sees that it does, whatever the clock says. */
  runsByItself(): void
  /** QuickBooks shows a dialog that is in the way. */
  showsDialog(): void
  /** QuickBooks is closed, and no company file is known yet. */
  closesQuickBooks(): void
  /** A call meets a problem; a sync under way ends. Signs (codes) as the real one leaves them, unless given. */
  reportsProblem(code: ProblemCode, signs?: Partial<Omit<Problem, 'code'>>): void
  /** Is switched off or asleep for so long that the service misses it. */
  goesSilent(): void
  /** Calls again after a silence or a problem: what was in the way is gone. */
  comesBack(): void
}
