import type { Clock } from '../clock/Clock'
import { createPcClock } from '../clock/createPcClock'
import { systemClock } from '../clock/systemClock'
import { Passwords } from '../connector/Passwords'
import { WebConnector } from '../connector/WebConnector'
import type { WebConnectorSettings } from '../connector/WebConnectorSettings'
import { WebConnectorLog, type LogLevel } from '../log/WebConnectorLog'
import type { CompanyFile } from '../quickbooks/company/CompanyFile'
import { createCompanyFile } from '../quickbooks/company/createCompanyFile'
import { QuickBooks, type Edition } from '../quickbooks/QuickBooks'
import { RequestProcessor } from '../quickbooks/RequestProcessor'
import { Asker } from './Asker'
import { ComputerFolder } from './ComputerFolder'
import type { Policy } from './Question'
import type { QuickBooksComputer } from './QuickBooksComputer'
import { SimulatedComputer } from './SimulatedComputer'

export interface QuickBooksComputerOptions {
  /** The Windows name. Default `FRONT-OFFICE`. */
  machineName?: string
  /** Default: one, as `createCompanyFile` makes it. The first is open to begin with. */
  companyFiles?: CompanyFile[]
  edition?: Edition
  /** Whether the Web Connector is on the computer already. Default true; a kept folder's own state comes first. */
  connectorInstalled?: boolean
  /** Questions answered without asking. Default none: every question waits for `answer`. */
  answers?: Policy
  /** The world's time, which the PC's clock follows. Default the real time. */
  clock?: Clock
  settings?: WebConnectorSettings
  logLevel?: LogLevel
  /** Where QWCLog.txt is written; by default in the data folder, or nowhere. */
  logFile?: string
  /** A folder that keeps rows, saved passwords (sealed), stamps and certificates from one life to the next. */
  dataDir?: string
}

/**
 * A QuickBooks computer, switched on: QuickBooks is running with the first company file open.
 * @throws Error when the data folder cannot be read, or holds what this did not write.
 */
export function createQuickBooksComputer(options: QuickBooksComputerOptions = {}): QuickBooksComputer {
  const { settings = {}, answers = {} } = options
  const clock = createPcClock(options.clock ?? systemClock)
  const companyFiles = options.companyFiles ?? [createCompanyFile()]
  const folder = options.dataDir === undefined ? null : new ComputerFolder(options.dataDir)
  const kept = folder?.read() ?? null
  for (const file of companyFiles) kept?.restoreMarks(file)
  const machineName = kept?.machineName ?? options.machineName ?? 'FRONT-OFFICE'

  const logFile = options.logFile ?? folder?.logFile
  const log = new WebConnectorLog({
    clock,
    ...(options.logLevel ? { level: options.logLevel } : {}),
    ...(logFile ? { file: logFile } : {}),
  })
  const quickBooks = new QuickBooks({ companyFiles, ...(options.edition ? { edition: options.edition } : {}) })
  const [firstFile] = companyFiles
  if (firstFile) quickBooks.open(firstFile.path)

  const asker = new Asker(answers, () => computer.changed())
  const windows = certificateWindows(asker)
  const connector = new WebConnector({
    machineName,
    processor: new RequestProcessor(quickBooks, windows, clock),
    asker,
    clock,
    log,
    settings,
    applications: kept?.applications ?? [],
    passwords: kept?.passwords ?? new Passwords(folder?.userKey()),
    onChange: () => computer.changed(),
  })
  const computer = new SimulatedComputer({
    quickBooks,
    connector,
    clock,
    asker,
    log,
    folder,
    connectorInstalled: kept?.connectorInstalled ?? options.connectorInstalled ?? true,
    startsWithWindows: kept?.startsWithWindows ?? true,
  })
  quickBooks.onChange = () => computer.changed()
  return computer
}

function certificateWindows(asker: Asker): ConstructorParameters<typeof RequestProcessor>[1] {
  return {
    askCertificate: ({ appName, description }, { company, path }) =>
      asker.ask('certificate', { appName, description, companyName: company.companyName, companyFilePath: path }),
    confirmAccess: async ({ appName }, { company }, access) => {
      const { companyName } = company
      return (await asker.ask('access_confirmation', { appName, companyName, access })) === 'done'
    },
  }
}
