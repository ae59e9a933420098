import type { CompanyFileMode, QuickBooksState, QuickBooksUser } from '../computer/ComputerState'
import type { CertificateChoice } from '../computer/Question'
import { isSamePath, type CompanyFile } from './company/CompanyFile'
import { QuickBooksBusyError } from './QuickBooksBusyError'
import type { QuickBooksFaults } from './QuickBooksFaults'
import type { Host } from './qbxml/SessionContext'

export type Edition = 'simple_start' | 'pro' | 'premier' | 'enterprise'

export interface QuickBooksOptions {
  companyFiles: CompanyFile[]
  edition?: Edition
  host?: Host
}

/** What QuickBooks needs to know of an application's session while it runs. */
interface OpenSession {
  readonly isUnattended: boolean
  /** QuickBooks is gone. */
  die(): void
}

/** The simulated QuickBooks Desktop: what a person sees and does. Applications come in by a RequestProcessor. */
export class QuickBooks {
  readonly companyFiles: CompanyFile[]
  readonly edition: Edition
  readonly host: Host
  faults: QuickBooksFaults = {}
  /** Called after everything that changes the state. */
  onChange: () => void = () => {}

  #running = false
  #openFile: CompanyFile | null = null
  #dialog: string | null = null
  #mode: CompanyFileMode = 'single_user'
  #signedInAs: QuickBooksUser = 'administrator'
  readonly #sessions = new Set<OpenSession>()

  constructor({ companyFiles, edition = 'enterprise', host = defaultHost }: QuickBooksOptions) {
    this.companyFiles = companyFiles
    this.edition = edition
    this.host = host
  }

  get state(): QuickBooksState {
    return {
      running: this.#running,
      unattended: [...this.#sessions].some((session) => session.isUnattended),
      busy: this.#sessions.size > 0,
      openFile: this.#openFile && summary(this.#openFile),
      dialog: this.#dialog,
      mode: this.#mode,
      signedInAs: this.#signedInAs,
      companyFiles: this.companyFiles.map(summary),
      integratedApplications: this.companyFiles.flatMap((file) =>
        [...file.marks.access].map(([appName, access]) => ({ companyFilePath: file.path, appName, access })),
      ),
    }
  }

  get openFile(): CompanyFile | null {
    return this.#openFile
  }

  /** The company file at this Windows path, or undefined. */
  findFile(path: string): CompanyFile | undefined {
    return this.companyFiles.find((file) => isSamePath(file.path, path))
  }

  start() {
    if (!this.#running) this.#refuseWhileBusy()
    this.#running = true
    this.onChange()
  }

  close() {
    this.#refuseWhileBusy()
    this.#running = false
    this.#openFile = null
    this.#dialog = null
    this.onChange()
  }

  /** @throws RangeError when there is no such file. */
  open(path: string) {
    this.#refuseWhileBusy()
    const file = this.#fileAt(path)
    this.#running = true
    const isInUse = [...(this.faults.inUseElsewhere ?? [])].some((used) => isSamePath(used, path))
    this.#openFile = isInUse ? null : file
    if (isInUse) this.#dialog = 'This company file is in use'
    this.onChange()
  }

  closeFile() {
    this.#refuseWhileBusy()
    this.#openFile = null
    this.onChange()
  }

  showDialog(title: string) {
    this.#dialog = title
    this.onChange()
  }

  closeDialog() {
    this.#dialog = null
    this.onChange()
  }

  setMode(mode: CompanyFileMode) {
    this.#mode = mode
    this.onChange()
  }

  signIn(user: QuickBooksUser) {
    this.#signedInAs = user
    this.onChange()
  }

  /** Preferences > Integrated Applications: changes what an application may do, or with null removes it from the list. */
  setAccess(path: string, appName: string, access: CertificateChoice | null) {
    const { marks } = this.#fileAt(path)
    if (access === null) marks.access.delete(appName)
    else marks.access.set(appName, access)
    this.onChange()
  }

  /** Takes the private data of this OwnerID out of the company file, as Intuit's repair tool does. */
  removeStamp(path: string, ownerId: string) {
    this.#fileAt(path).marks.extensions.delete(ownerId.toUpperCase())
    this.onChange()
  }

  /** Ends the process at once, in the middle of whatever it does. */
  crash() {
    for (const session of this.#sessions) session.die()
    this.#sessions.clear()
    this.#running = false
    this.#openFile = null
    this.#dialog = null
    this.onChange()
  }

  /** For the request processor. */
  addSession(session: OpenSession) {
    this.#sessions.add(session)
    this.onChange()
  }

  /** For the request processor. */
  removeSession(session: OpenSession) {
    if (this.#sessions.delete(session)) this.onChange()
  }

  #refuseWhileBusy() {
    if (this.#sessions.size > 0) throw new QuickBooksBusyError()
  }

  #fileAt(path: string): CompanyFile {
    const file = this.findFile(path)
    if (!file) throw new RangeError(`This computer has no company file at ${path}.`)
    return file
  }
}

const defaultHost: Host = { productName: 'QuickBooks Enterprise Solutions 24.0', majorVersion: 34, country: 'US' }

function summary(file: CompanyFile) {
  return { path: file.path, companyName: file.company.companyName }
}
