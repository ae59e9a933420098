import type { Clock } from '../clock/Clock'
import type { Asker } from '../computer/Asker'
import type { ApplicationRow, Notice, ProgressState } from '../computer/ComputerState'
import type { OpenedConfiguration } from '../computer/QuickBooksComputer'
import type { WebConnectorLog } from '../log/WebConnectorLog'
import type { RequestProcessor } from '../quickbooks/RequestProcessor'
import { addApplication } from './addApplication'
import type { Passwords } from './Passwords'
import type { RegisteredApplication } from './RegisteredApplication'
import { nextRunAt, Schedule } from './Schedule'
import { updateApplication } from './updateApplication'
import type { UpdateResult } from './UpdateResult'
import type { WebConnectorSettings } from './WebConnectorSettings'

export interface WebConnectorOptions {
  machineName: string
  processor: RequestProcessor
  asker: Asker
  clock: Clock
  log: WebConnectorLog
  settings: WebConnectorSettings
  applications: RegisteredApplication[]
  passwords: Passwords
  onChange: () => void
}

/** The Web Connector as a person has it on the screen: rows, passwords, the button, Auto-Run. */
export class WebConnector {
  readonly applications: RegisteredApplication[]
  readonly passwords: Passwords
  notice: Notice | null = null
  progress: ProgressState = { application: 0, total: 0 }
  updating: string | null = null
  /** As it appears in AppLock. */
  machineName: string
  #running = true

  readonly #options: WebConnectorOptions
  readonly #schedule: Schedule
  #lastUpdate: Promise<unknown> = Promise.resolve()
  #power = new AbortController()

  constructor(options: WebConnectorOptions) {
    this.#options = options
    this.machineName = options.machineName
    this.applications = options.applications
    this.passwords = options.passwords
    this.#schedule = new Schedule(options.clock, (key) => {
      this.#options.log.write(
        'WebServiceManager.UpdateThisScheduledApp',
        `Performing SCHEDULED UPDATE for application = ${key}`,
      )
      // The row shows how it ended; there is nobody to tell more.
      void this.update(key)
    })
    for (const application of this.applications) this.#schedule.set(application)
  }

  get rows(): ApplicationRow[] {
    return this.applications.map((application) => applicationRow(application, this.passwords))
  }

  get isRunning(): boolean {
    return this.#running
  }

  /** Begins to run what is due, now and later. Nothing happens when it runs already. */
  start() {
    if (this.#running) return
    this.#running = true
    for (const application of this.applications) this.#schedule.set(application)
    this.#options.onChange()
  }

  /** @throws RangeError while an update runs: its end must come first. */
  exit() {
    if (this.updating !== null) throw new RangeError('An update is running. Wait until it is over.')
    this.#end()
  }

  /** The end of its process together with Windows', whatever it does. */
  endWithWindows() {
    this.switchOff()
    this.#end()
  }

  #end() {
    this.#running = false
    this.#schedule.cancelAll()
    this.passwords.forgetUnsaved()
    this.notice = null
    this.#options.onChange()
  }

  /** Adds what a `.qwc` file describes, asking whatever must be asked. */
  async openConfiguration(text: string): Promise<OpenedConfiguration> {
    const opened = await addApplication(text, { ...this.#options, applications: this.applications })
    if (opened.status === 'refused') this.notice = { code: opened.code, text: opened.text }
    this.#options.onChange()
    return opened
  }

  async enterPassword(key: string, password: string): Promise<void> {
    const { file } = this.#find(key)
    const isSaved = (await this.#options.asker.ask('save_password', { appName: file.appName })) === 'yes'
    this.passwords.set(key, password, isSaved)
    this.#options.onChange()
  }

  select(key: string, selected: boolean) {
    this.#find(key).selected = selected
    this.#options.onChange()
  }

  setAutoRun(key: string, autoRun: boolean) {
    const application = this.#find(key)
    application.autoRun = autoRun
    application.nextRunAt = autoRun ? nextRunAt(application, this.#options.clock.now()) : null
    this.#plan(application)
    this.#options.onChange()
  }

  /** @param minutes 1 or more. @throws RangeError */
  setEveryMinutes(key: string, minutes: number) {
    if (!Number.isInteger(minutes) || minutes < 1)
      throw new RangeError('Every_Min must be a whole number of 1 or more.')
    const application = this.#find(key)
    const seconds = Math.max(minutes * 60, application.minimumSeconds)
    if (seconds > minutes * 60) {
      const text = `The application allows an update every ${Math.ceil(seconds / 60)} minutes at most.`
      this.notice = { code: null, text }
    }
    application.everySeconds = seconds
    application.nextRunAt = application.autoRun ? nextRunAt(application, this.#options.clock.now()) : null
    this.#plan(application)
    this.#options.onChange()
  }

  remove(key: string) {
    const application = this.#find(key)
    this.#schedule.cancel(key)
    this.applications.splice(this.applications.indexOf(application), 1)
    this.passwords.delete(key)
    this.#options.onChange()
  }

  /** Every ticked row, one after the other. */
  async updateSelected(): Promise<UpdateResult[]> {
    const selected = this.applications.filter((application) => application.selected)
    if (selected.length === 0) {
      this.notice = { code: 'QBWC1016', text: 'No application was selected. Select the row to update, then try again.' }
      this.#options.onChange()
      return []
    }
    const results: UpdateResult[] = []
    for (const [index, application] of selected.entries()) {
      results.push(await this.#queue(application, index, selected.length))
    }
    return results
  }

  update(key: string): Promise<UpdateResult> {
    return this.#queue(this.#find(key), 0, 1)
  }

  dismissNotice() {
    this.notice = null
    this.#options.onChange()
  }

  /** Cuts off the call under way and stops every timer. */
  switchOff() {
    this.#schedule.cancelAll()
    this.#power.abort()
    this.#power = new AbortController()
  }

  /** One update at a time: the next begins when the last is over. */
  #queue(application: RegisteredApplication, position: number, count: number): Promise<UpdateResult> {
    const turn = this.#lastUpdate.then(() => this.#run(application, position, count))
    // Whoever asked for this turn hears of its failure; the next turn need not.
    this.#lastUpdate = turn.catch(() => undefined)
    return turn
  }

  async #run(application: RegisteredApplication, position: number, count: number): Promise<UpdateResult> {
    this.updating = application.key
    this.#showProgress(0, position, count)
    try {
      return await updateApplication(application, {
        ...this.#options,
        machineName: this.machineName,
        signal: this.#power.signal,
        onProgress: (percent) => this.#showProgress(percent, position, count),
      })
    } finally {
      this.updating = null
      if (this.applications.includes(application)) this.#plan(application)
      this.#options.onChange()
    }
  }

  #plan(application: RegisteredApplication) {
    if (this.#running) this.#schedule.set(application)
  }

  #showProgress(percent: number, position: number, count: number) {
    this.progress = { application: percent, total: Math.round((position * 100 + percent) / count) }
    this.#options.onChange()
  }

  /** @throws RangeError when there is no such row (QBWC1011). */
  #find(key: string): RegisteredApplication {
    const application = this.applications.find((candidate) => candidate.key === key)
    if (!application) throw new RangeError(`QBWC1011: There is no application named ${key}.`)
    return application
  }
}

/** What the grid shows of an application. */
function applicationRow(application: RegisteredApplication, passwords: Passwords): ApplicationRow {
  const { key, file, everySeconds } = application
  return {
    appName: key,
    displayName: file.appDisplayName ?? key,
    description: file.appDescription,
    userName: file.userName,
    selected: application.selected,
    autoRun: application.autoRun,
    everyMinutes: everySeconds === null ? null : everySeconds / 60,
    hasPassword: passwords.has(key),
    lastRunAt: application.lastRunAt,
    nextRunAt: application.nextRunAt,
    lastResult: application.lastResult,
    statusCode: application.statusCode,
  }
}
