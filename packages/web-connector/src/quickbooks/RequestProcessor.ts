import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock/Clock'
import type { CertificateChoice } from '../computer/Question'
import { isSamePath, type CompanyFile } from './company/CompanyFile'
import { HresultError } from './hresults'
import type { Edition, QuickBooks } from './QuickBooks'
import { type IntegratedApplicationIdentity, QuickBooksSession } from './QuickBooksSession'

/** QuickBooks' own windows, which only a person can answer. */
export interface CertificateWindows {
  askCertificate(application: IntegratedApplicationIdentity, file: CompanyFile): Promise<CertificateChoice>
  /** Access Confirmation. False: go back to the certificate. */
  confirmAccess(
    application: IntegratedApplicationIdentity,
    file: CompanyFile,
    access: CertificateChoice,
  ): Promise<boolean>
}

const editionBits: Record<Edition, number> = { simple_start: 1, pro: 2, premier: 4, enterprise: 8 }

/** The door through which applications reach QuickBooks (Intuit's QBXMLRP2). */
export class RequestProcessor {
  constructor(
    private readonly quickBooks: QuickBooks,
    private readonly windows: CertificateWindows,
    private readonly clock: Clock,
  ) {}

  /**
   * OpenConnection and BeginSession.
   * @param path Windows path of the company file, or '' for the one that is open.
   * @throws HresultError with QuickBooks' reason.
   */
  async beginSession(application: IntegratedApplicationIdentity, path: string): Promise<QuickBooksSession> {
    const { faults, openFile } = this.quickBooks
    if (faults.beginSession) throw new HresultError(faults.beginSession)
    if (application.authFlags !== 0 && (application.authFlags & editionBits[this.quickBooks.edition]) === 0) {
      throw new HresultError('0x80040401')
    }
    const file = this.#fileToUse(path)
    const isUnattended = file !== openFile
    await this.#admit(application, file, isUnattended)
    const session = new QuickBooksSession(this.quickBooks, application, file, isUnattended, this.clock, randomUUID())
    this.quickBooks.addSession(session)
    return session
  }

  #fileToUse(path: string): CompanyFile {
    const { faults, openFile, state } = this.quickBooks
    if (state.dialog !== null) throw new HresultError('0x80040414')
    if (openFile) {
      if (path !== '' && !isSamePath(path, openFile.path)) throw new HresultError('0x8004040A')
      return openFile
    }
    if (path === '') throw new HresultError('0x80040416')
    const file = this.quickBooks.findFile(path)
    if (!file) throw new HresultError('0x80040408')
    if ([...(faults.inUseElsewhere ?? [])].some((used) => isSamePath(used, path))) {
      throw new HresultError(
        '0x80040408',
        'Could not start QuickBooks. The company file is in use on another computer.',
      )
    }
    return file
  }

  async #admit(application: IntegratedApplicationIdentity, file: CompanyFile, isUnattended: boolean) {
    const access = file.marks.access.get(application.appName)
    if (access === undefined) return this.#admitForTheFirstTime(application, file, isUnattended)
    if (access === 'no') throw new HresultError('0x8004041A')
    if (isUnattended && access !== 'always') throw new HresultError('0x8004041A')
    if (access !== 'prompt') return
    if ((await this.windows.askCertificate(application, file)) === 'no') throw new HresultError('0x80040420')
  }

  async #admitForTheFirstTime(application: IntegratedApplicationIdentity, file: CompanyFile, isUnattended: boolean) {
    const { signedInAs, mode } = this.quickBooks.state
    if (isUnattended || signedInAs !== 'administrator') throw new HresultError('0x80040418')
    if (mode === 'multi_user') throw new HresultError('0x80040422')
    let access = await this.windows.askCertificate(application, file)
    while (access !== 'no' && !(await this.windows.confirmAccess(application, file, access))) {
      access = await this.windows.askCertificate(application, file)
    }
    if (access === 'no') throw new HresultError('0x80040420')
    this.quickBooks.setAccess(file.path, application.appName, access)
  }
}
