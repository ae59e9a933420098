import type { PcClock } from '../clock/createPcClock'
import type { WebConnector } from '../connector/WebConnector'
import type { UpdateResult } from '../connector/UpdateResult'
import type { WebConnectorLog } from '../log/WebConnectorLog'
import type { QuickBooks } from '../quickbooks/QuickBooks'
import type { Asker } from './Asker'
import type { ComputerFolder } from './ComputerFolder'
import type { CompanyFileMode, ComputerState, QuickBooksUser } from './ComputerState'
import type { QuestionChoices, QuestionKind } from './Question'
import type { OpenedConfiguration, QuickBooksComputer } from './QuickBooksComputer'

interface Parts {
  quickBooks: QuickBooks
  connector: WebConnector
  clock: PcClock
  asker: Asker
  log: WebConnectorLog
  folder: ComputerFolder | null
  connectorInstalled: boolean
  startsWithWindows: boolean
}

const shownLogLines = 500

/** Ties QuickBooks, the Web Connector and the person's answers together. Made by `createQuickBooksComputer`. */
export class SimulatedComputer implements QuickBooksComputer {
  readonly #parts: Parts
  readonly #listeners = new Set<() => void>()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  get quickBooks(): QuickBooks {
    return this.#parts.quickBooks
  }

  get clockOffsetMs(): number {
    return this.#parts.clock.offsetMs
  }

  set clockOffsetMs(milliseconds: number) {
    this.#parts.clock.offsetMs = milliseconds
  }

  now(): Date {
    return this.#parts.clock.now()
  }

  get state(): ComputerState {
    const { connectorInstalled, startsWithWindows, quickBooks, connector, asker, log } = this.#parts
    return {
      machineName: connector.machineName,
      connectorInstalled,
      connectorRunning: connectorInstalled && connector.isRunning,
      startsWithWindows: connectorInstalled && startsWithWindows,
      quickBooks: quickBooks.state,
      applications: connector.rows,
      progress: { ...connector.progress },
      updating: connector.updating,
      question: asker.question,
      notice: connector.notice,
      log: log.last(shownLogLines),
    }
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** For the parts: something is different now. */
  changed() {
    const { folder, connectorInstalled, startsWithWindows, connector, quickBooks } = this.#parts
    const { machineName, applications, passwords } = connector
    const { companyFiles } = quickBooks
    folder?.write({ connectorInstalled, startsWithWindows, machineName, applications, passwords, companyFiles })
    for (const listener of this.#listeners) listener()
  }

  answer<Kind extends QuestionKind>(questionId: string, choice: QuestionChoices[Kind]) {
    this.#parts.asker.answer(questionId, choice)
  }

  dismissNotice() {
    this.#parts.connector.dismissNotice()
  }

  installConnector() {
    this.#parts.connectorInstalled = true
    this.#parts.startsWithWindows = true
    this.#parts.connector.start()
    this.changed()
  }

  uninstallConnector() {
    const { connector } = this.#parts
    const keys = connector.applications.map(({ key }) => key)
    for (const key of keys) connector.remove(key)
    this.#parts.connectorInstalled = false
    this.changed()
  }

  startConnector() {
    if (this.#parts.connectorInstalled) this.#parts.connector.start()
  }

  exitConnector() {
    this.#parts.connector.exit()
  }

  setStartsWithWindows(starts: boolean) {
    this.#parts.startsWithWindows = starts
    this.changed()
  }

  restartWindows() {
    this.#refuseWhileAsking()
    const { connector, quickBooks, startsWithWindows } = this.#parts
    quickBooks.crash()
    connector.endWithWindows()
    if (startsWithWindows) this.startConnector()
    this.changed()
  }

  moveToNewComputer(machineName = 'NEW-PC') {
    this.#refuseWhileAsking()
    const { connector, quickBooks, log } = this.#parts
    const openPath = quickBooks.openFile?.path
    quickBooks.crash()
    connector.endWithWindows()
    this.uninstallConnector()
    connector.machineName = machineName
    log.clear()
    if (openPath === undefined) this.changed()
    else quickBooks.open(openPath)
  }

  openConfiguration(text: string): Promise<OpenedConfiguration> {
    this.startConnector()
    if (this.#parts.connectorInstalled) return this.#parts.connector.openConfiguration(text)
    const refused = 'Windows can’t open this file: the QuickBooks Web Connector is not installed.'
    this.#parts.connector.notice = { code: null, text: refused }
    this.changed()
    return Promise.resolve({ status: 'refused', code: 'not_installed', text: refused })
  }

  enterPassword(appName: string, password: string): Promise<void> {
    return this.#parts.connector.enterPassword(appName, password)
  }

  select(appName: string, selected: boolean) {
    this.#parts.connector.select(appName, selected)
  }

  setAutoRun(appName: string, autoRun: boolean) {
    this.#parts.connector.setAutoRun(appName, autoRun)
  }

  setEveryMinutes(appName: string, minutes: number) {
    this.#parts.connector.setEveryMinutes(appName, minutes)
  }

  remove(appName: string) {
    this.#parts.connector.remove(appName)
  }

  updateSelected(): Promise<UpdateResult[]> {
    return this.#parts.connector.updateSelected()
  }

  async update(appName: string): Promise<UpdateResult> {
    return this.#parts.connector.update(appName)
  }

  openQuickBooks() {
    this.quickBooks.start()
  }

  closeQuickBooks() {
    this.quickBooks.close()
  }

  openCompanyFile(path: string) {
    this.quickBooks.open(path)
  }

  closeCompanyFile() {
    this.quickBooks.closeFile()
  }

  showDialog(title: string) {
    this.quickBooks.showDialog(title)
  }

  closeDialog() {
    this.quickBooks.closeDialog()
  }

  setMode(mode: CompanyFileMode) {
    this.quickBooks.setMode(mode)
  }

  signIn(user: QuickBooksUser) {
    this.quickBooks.signIn(user)
  }

  removeIntegratedApplication(companyFilePath: string, appName: string) {
    this.quickBooks.setAccess(companyFilePath, appName, null)
  }

  removeStamp(companyFilePath: string, ownerId: string) {
    this.quickBooks.removeStamp(companyFilePath, ownerId)
  }

  switchOff() {
    this.quickBooks.crash()
    this.#parts.connector.switchOff()
  }

  readLog(): string {
    return this.#parts.log.text
  }

  clearLog() {
    this.#parts.log.clear()
    this.changed()
  }

  #refuseWhileAsking() {
    if (this.#parts.asker.question !== null) throw new RangeError('A window on the screen waits for an answer first.')
  }
}
