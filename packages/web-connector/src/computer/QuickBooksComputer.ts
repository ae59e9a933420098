import type { QuickBooks } from '../quickbooks/QuickBooks'
import type { UpdateResult } from '../connector/UpdateResult'
import type { ComputerState } from './ComputerState'
import type { CompanyFileMode, QuickBooksUser } from './ComputerState'
import type { QuestionChoices, QuestionKind } from './Question'

/** How opening a `.qwc` file ended. */
export type OpenedConfiguration =
  { status: 'added'; appName: string } | { status: 'cancelled' } | { status: 'refused'; code: string; text: string }

/**
 * A Windows PC with QuickBooks Desktop and, once installed, the Web Connector.
 * A page draws its `state` and calls its methods; a test does the same without the page.
 * Methods that start something long return a promise of how it ended; meanwhile `state.question` may need an answer.
 */
export interface QuickBooksComputer {
  /** A snapshot, made anew on every call. */
  readonly state: ComputerState
  /** Calls back after every change; read `state` then. Returns how to stop. */
  subscribe(listener: () => void): () => void

  /** Answers the window that is showing. Throws a RangeError if it is another by now, or the choice is not one of its own. */
  answer<Kind extends QuestionKind>(questionId: string, choice: QuestionChoices[Kind]): void
  dismissNotice(): void

  installConnector(): void
  /** Removes the Web Connector with all its rows. The stamps in company files and QuickBooks' list stay, as on a real PC. */
  uninstallConnector(): void
  /** Starts the Web Connector, if it is installed and isn't running. Rows that fell due meanwhile run at once. */
  startConnector(): void
  /** Exit, not Hide: nothing runs on schedule, and passwords that weren't saved are gone. Throws a RangeError while an update runs. */
  exitConnector(): void
  /** Adds or takes away the start-up entry that the installer makes. */
  setStartsWithWindows(starts: boolean): void
  /**
   * QuickBooks is closed, an update is cut off, and the Web Connector comes back if it starts with Windows.
   * Throws a RangeError while a window waits for an answer.
   */
  restartWindows(): void
  /**
   * The customer goes on at a new PC with the same company files, and so with the stamps and permissions in them: no Web
   * Connector, no rows, another Windows name. QuickBooks has the same company open.
   * For a test that needs both PCs, make a second computer with `first.quickBooks.companyFiles`.
   * Throws a RangeError while a window waits for an answer.
   */
  moveToNewComputer(machineName?: string): void
  /** What double-clicking a `.qwc` file does. Never rejects: a refusal is a result, and a notice. */
  openConfiguration(text: string): Promise<OpenedConfiguration>

  /** Types a password into the row; asks whether to save it. */
  enterPassword(appName: string, password: string): Promise<void>
  select(appName: string, selected: boolean): void
  setAutoRun(appName: string, autoRun: boolean): void
  /** 1 or more. Less than the server's lower limit gives a notice and the limit. */
  setEveryMinutes(appName: string, minutes: number): void
  remove(appName: string): void
  /** The button: runs every ticked row, one after the other. */
  updateSelected(): Promise<UpdateResult[]>
  /** One row, ticked or not. */
  update(appName: string): Promise<UpdateResult>

  /** Starts QuickBooks without a company file. Throws a QuickBooksBusyError while an unattended session has it. */
  openQuickBooks(): void
  /** Throws a QuickBooksBusyError while a session uses it. */
  closeQuickBooks(): void
  /**
   * Starts QuickBooks if need be, and opens this company file instead of the one that is open. One that is in use elsewhere
   * doesn't open: QuickBooks says so in a dialog.
   */
  openCompanyFile(path: string): void
  closeCompanyFile(): void
  /** Opens a modal dialog in QuickBooks: the next session fails with 0x80040414. */
  showDialog(title: string): void
  closeDialog(): void
  setMode(mode: CompanyFileMode): void
  signIn(user: QuickBooksUser): void
  /** Preferences > Integrated Applications > Remove. */
  removeIntegratedApplication(companyFilePath: string, appName: string): void
  /** Intuit's repair for QBWC1039: takes the FileID and AppLock of this OwnerID out of the company file. */
  removeStamp(companyFilePath: string, ownerId: string): void

  /**
   * How far the PC's clock is ahead of the world's time, in milliseconds; less than 0 when it is behind. Default 0. QuickBooks'
   * times, the lock in the company file and the log come from this clock.
   */
  clockOffsetMs: number
  /** What the PC's clock shows: the time for `addRecord`, `editRecord` and the like. */
  now(): Date

  /** The simulated desktop itself, for faults and for editing records. */
  readonly quickBooks: QuickBooks
  /** Pulls the plug: timers stop, calls under way are cut off and nothing is said to the server. Windows stay open. */
  switchOff(): void
  /** All of QWCLog.txt. */
  readLog(): string
  clearLog(): void
}
