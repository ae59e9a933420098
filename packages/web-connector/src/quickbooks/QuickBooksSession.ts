import type { Clock } from '../clock/Clock'
import type { CompanyFile } from './company/CompanyFile'
import { HresultError } from './hresults'
import { processMessages } from './qbxml/processMessages'
import { SessionIterators } from './qbxml/SessionIterators'
import type { QuickBooks } from './QuickBooks'

/** Who opens the connection, and with what rights it asks to. */
export interface IntegratedApplicationIdentity {
  appName: string
  description: string
  isReadOnly: boolean
  /** Editions that may be used, as bits: 1 Simple Start, 2 Pro, 4 Premier, 8 Enterprise; 0 is all of them. */
  authFlags: number
}

/** One application's use of one company file, from BeginSession to EndSession. */
export class QuickBooksSession {
  requestCount = 0
  #isOpen = true
  readonly #iterators: SessionIterators

  constructor(
    private readonly quickBooks: QuickBooks,
    private readonly application: IntegratedApplicationIdentity,
    readonly file: CompanyFile,
    readonly isUnattended: boolean,
    private readonly clock: Clock,
    sessionId: string,
  ) {
    this.#iterators = new SessionIterators(sessionId)
  }

  /**
   * Carries out one qbXML message set.
   * @throws HresultError 0x80040402 once QuickBooks has died, 0x8004040C after the end, or what qbXML it could not read.
   */
  async processRequest(text: string): Promise<string> {
    if (!this.#isOpen) throw new HresultError('0x8004040C')
    const { faults } = this.quickBooks
    if (faults.crashAfterRequests !== undefined && this.requestCount >= faults.crashAfterRequests) {
      this.quickBooks.crash()
      throw new HresultError('0x80040402')
    }
    await faults.beforeRequest?.(this.requestCount + 1)
    if (!this.#isOpen) throw new HresultError('0x80040402')
    if (faults.processRequest) throw new HresultError(faults.processRequest)
    this.requestCount += 1
    return processMessages(text, {
      file: this.file,
      host: this.quickBooks.host,
      mode: this.quickBooks.state.mode,
      appName: this.application.appName,
      isReadOnly: this.application.isReadOnly,
      iterators: this.#iterators,
      now: () => this.clock.now(),
      writing: faults,
      refusalOf: (name) => faults.refusalsOnce?.get(name)?.shift() ?? faults.refusals?.get(name),
    })
  }

  end() {
    this.#isOpen = false
    this.quickBooks.removeSession(this)
  }

  /** QuickBooks is gone: requests under way fail, and so do later ones. */
  die() {
    this.#isOpen = false
  }
}
