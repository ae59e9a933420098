import type { CertificateChoice, Question } from './Question'

/** What is on the screen of the QuickBooks computer. Plain data: it survives JSON. Times are ISO 8601 UTC. */
export interface ComputerState {
  /** The Windows name, as it appears in AppLock. */
  machineName: string
  connectorInstalled: boolean
  /** The Web Connector's process is there, shown or hidden. Without it nothing runs on schedule. */
  connectorRunning: boolean
  /** The Web Connector is among the programs that start with Windows. */
  startsWithWindows: boolean
  quickBooks: QuickBooksState
  /** The rows of the Web Connector's grid, in the order in which they were added. */
  applications: ApplicationRow[]
  progress: ProgressState
  /** Name of the application being updated now, or null. */
  updating: string | null
  /** The window that waits for an answer, or null. */
  question: Question | null
  /** The newest message box of the Web Connector, until dismissed. */
  notice: Notice | null
  /** The last lines of QWCLog.txt (up to 500), oldest first. */
  log: string[]
}

export interface QuickBooksState {
  running: boolean
  /** Started by the Web Connector without a window, and stopped after the session. */
  unattended: boolean
  /** An application's session is using the company file. */
  busy: boolean
  openFile: CompanyFileSummary | null
  /** Title of the modal dialog that is showing, or null. */
  dialog: string | null
  mode: CompanyFileMode
  /** Who is signed in to the company file. Only the administrator may let an application in for the first time. */
  signedInAs: QuickBooksUser
  companyFiles: CompanyFileSummary[]
  /** Preferences > Integrated Applications, over all company files. */
  integratedApplications: IntegratedApplication[]
}

export type CompanyFileMode = 'single_user' | 'multi_user'
export type QuickBooksUser = 'administrator' | 'other_user'

export interface CompanyFileSummary {
  /** Windows path, for instance `C:\QuickBooks\Rock Castle.qbw`. */
  path: string
  companyName: string
}

export interface IntegratedApplication {
  companyFilePath: string
  appName: string
  access: CertificateChoice
}

export interface ApplicationRow {
  /** Names the row in every method. Unique in this Web Connector. */
  appName: string
  /** What to show: AppDisplayName, or else appName. */
  displayName: string
  description: string
  userName: string
  selected: boolean
  autoRun: boolean
  /** Every_Min: minutes between automatic runs, 1 or more, or a fraction when the file asks for seconds. Null: never set. */
  everyMinutes: number | null
  hasPassword: boolean
  lastRunAt: string | null
  /** When Auto-Run will start it next, or null. */
  nextRunAt: string | null
  /** The text after "Last result:". */
  lastResult: string
  /** The code of the last failure, for instance `QBWC1040`, or null. */
  statusCode: string | null
}

/** The two bars, in percent, 0 to 100. */
export interface ProgressState {
  application: number
  total: number
}

/** A message box. Nothing waits for it. */
export interface Notice {
  /** For instance `QBWC1039`, or null for plain information. */
  code: string | null
  text: string
}
