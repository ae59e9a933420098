import type { WebConnectorLog } from '../log/WebConnectorLog'
import { ServiceError } from '../soap/ServiceError'
import type { WebService } from '../soap/WebService'
import { UpdateFailure } from './UpdateFailure'

export interface SendParameters {
  hcpResponse: string
  companyFile: string
  country: string
  majorVersion: string
  minorVersion: string
}

export interface ProcessedResponse {
  response: string
  /** Hexadecimal, or '' when QuickBooks processed the request. */
  hresult: string
  message: string
}

/** One update's calls, each logged as QWCLog.txt has it, and each failure with its code. */
export class ServiceConversation {
  /** From authenticate; '' before. */
  ticket = ''
  /** closeConnection is due: the server has let this update begin, or refused this Web Connector's version. */
  mustClose = false

  constructor(
    private readonly service: WebService,
    private readonly log: WebConnectorLog,
  ) {}

  /** A bad answer is logged and passed over, as the real one does. */
  async serverVersion(): Promise<void> {
    this.#note('serverVersion', '*** Calling serverVersion().')
    try {
      const version = await this.service.callForString('serverVersion', {})
      this.#note('serverVersion', `Received from serverVersion() following parameter:<serverVersionRet="${version}">`)
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error
      const text = `Actual error received from web service for serverVersion call: <${error.message}>`
      this.#note('serverVersion', text)
    }
  }

  async clientVersion(productVersion: string): Promise<string> {
    this.#note(
      'clientVersion',
      `*** Calling clientVersion() with following parameter:<productVersion="${productVersion}">`,
    )
    const answer = await this.#call('clientVersion', 'QBWC1036', () =>
      this.service.callForString('clientVersion', { strVersion: productVersion }),
    )
    this.#note('clientVersion', `Received from clientVersion() following parameter:<clientVersionRet="${answer}">`)
    return answer
  }

  async authenticate(userName: string, password: string): Promise<string[]> {
    const masked = `<userName="${userName}"><password=<MaskedForSecurity>`
    this.#note('authenticate', `*** Calling authenticate() with following parameters:${masked}`)
    const answer = await this.#call('authenticate', 'QBWC1012', () =>
      this.service.callForStrings('authenticate', { strUserName: userName, strPassword: password }),
    )
    const list = answer.map((value, index) => `<authRet[${index}]="${value}">`).join('')
    this.#note('authenticate', `Received from authenticate() following parameters:${list}`)
    this.ticket = answer[0] ?? ''
    this.mustClose = true
    return answer
  }

  async sendRequestXML({ hcpResponse, companyFile, country, majorVersion, minorVersion }: SendParameters) {
    this.#note('sendRequestXML', `*** Calling sendRequestXML() with following parameters:<wcTicket="${this.ticket}">`)
    const request = await this.#call('sendRequestXML', 'QBWC1041', () =>
      this.service.callForString('sendRequestXML', {
        ticket: this.ticket,
        strHCPResponse: hcpResponse,
        strCompanyFileName: companyFile,
        qbXMLCountry: country,
        qbXMLMajorVers: majorVersion,
        qbXMLMinorVers: minorVersion,
      }),
    )
    this.log.writeXml(
      'SOAPWebService.do_sendRequestXML',
      'Received from sendRequestXML() following parameter: ',
      request,
    )
    return request
  }

  async receiveResponseXML({ response, hresult, message }: ProcessedResponse): Promise<number> {
    this.log.writeXml('SOAPWebService.do_receiveResponseXML', `wcTicket="${this.ticket}" response = `, response)
    const percent = await this.#call('receiveResponseXML', 'QBWC1042', () =>
      this.service.callForInteger('receiveResponseXML', { ticket: this.ticket, response, hresult, message }),
    )
    this.#note('receiveResponseXML', `Received from receiveResponseXML() following parameter:<retVal="${percent}">`)
    return percent
  }

  async connectionError(hresult: string, message: string): Promise<string> {
    const parameters = `<wcTicket="${this.ticket}"><hresult="${hresult}"><message="${message}">`
    this.#note('connectionError', `*** Calling connectionError() with following parameters:${parameters}`)
    const answer = await this.#call('connectionError', 'QBWC1045', () =>
      this.service.callForString('connectionError', { ticket: this.ticket, hresult, message }),
    )
    this.#note(
      'connectionError',
      `Received from connectionError() following parameter:<connectionErrorRet="${answer}">`,
    )
    return answer
  }

  async getLastError(): Promise<string> {
    this.#note('getLastError', `*** Calling getLastError() with following parameters:<wcTicket="${this.ticket}">`)
    const answer = await this.#call('getLastError', 'QBWC1043', () =>
      this.service.callForString('getLastError', { ticket: this.ticket }),
    )
    this.#note('getLastError', `Received from getLastError() following parameter:<getLastErrorRet="${answer}">`)
    return answer
  }

  /** There is no browser here: asks where the interactive session would be, and says that nobody came. */
  async rejectInteractiveMode(): Promise<void> {
    await this.#call('getInteractiveURL', 'QBWC1041', () =>
      this.service.callForString('getInteractiveURL', { wcTicket: this.ticket, sessionID: this.ticket }),
    )
    await this.#call('interactiveRejected', 'QBWC1041', () =>
      this.service.callForString('interactiveRejected', { wcTicket: this.ticket, reason: 'User rejected' }),
    )
  }

  async closeConnection(): Promise<string> {
    this.mustClose = false
    this.#note('closeConnection', `*** Calling closeConnection() with following parameter:<wcTicket="${this.ticket}">`)
    const answer = await this.#call('closeConnection', 'QBWC1044', () =>
      this.service.callForString('closeConnection', { ticket: this.ticket }),
    )
    this.#note('closeConnection', `Received from closeConnection() following parameter:<ccResponse="${answer}">`)
    return answer
  }

  #note(operation: string, text: string) {
    this.log.write(`SOAPWebService.do_${operation}`, text)
  }

  async #call<Answer>(operation: string, code: `QBWC${number}`, call: () => Promise<Answer>): Promise<Answer> {
    try {
      return await call()
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error
      // An authenticate answer without its array is what newer builds call 2012.
      const shown = error.kind === 'no_array' ? 'QBWC2012' : code
      const what =
        operation === 'authenticate'
          ? 'Authentication failed due to following error message.'
          : `${operation}() failed due to following error message.`
      this.#note(operation, `${shown}: ${what}\n${error.message}\nMore info:\nSource = QBWebConnector`)
      throw new UpdateFailure(shown, error.message, { cause: error })
    }
  }
}
