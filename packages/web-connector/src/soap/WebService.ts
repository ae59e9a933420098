import http from 'node:http'
import https from 'node:https'
import { escapeText } from '../xml/escapeText'
import { exchange, type HttpAnswer } from './exchange'
import { type Operation, operations, type ParametersOf, serviceNamespace } from './operations'
import { readResult } from './readResult'
import { type Flag, readInteger, readString, readStrings } from './readValues'
import { ServiceError } from './ServiceError'

/** What a test may do to a call: send it, send it twice, or cut the connection once it is sent. */
export type Interference = 'send' | 'send_twice' | 'cut_off'

export interface WebServiceOptions {
  /** The AppURL. */
  url: URL
  /** Milliseconds until a call is given up; 100,000 as in .NET. */
  timeoutMs?: number
  /** Send `Expect: 100-continue`, as .NET does by default. */
  expectContinue?: boolean
  /** Cuts off the call under way, and refuses the next. */
  signal?: AbortSignal
  /** Asked before every call, for faults to order. */
  interfere?: (operation: Operation) => Interference
}

const longestIdleMs = 2000
const userAgent = 'Mozilla/4.0 (compatible; MSIE 6.0; MS Web Services Client Protocol 4.0.30319.42000)'

/** The server of one application, as a .NET SOAP client sees it. Every method throws a ServiceError. */
export class WebService {
  /** Answers that the real Web Connector takes, but that are not as the WSDL says. */
  readonly flags: string[] = []
  readonly #options: WebServiceOptions
  readonly #agent: http.Agent | https.Agent
  #lastAnswerAt = 0

  constructor(options: WebServiceOptions) {
    this.#options = options
    const { Agent } = options.url.protocol === 'https:' ? https : http
    this.#agent = new Agent({ keepAlive: true, maxSockets: 1 })
  }

  async callForString<Name extends Operation>(operation: Name, parameters: ParametersOf<Name>): Promise<string> {
    return readString(readResult(operation, await this.send(operation, parameters)), this.#flag(operation))
  }

  async callForInteger<Name extends Operation>(operation: Name, parameters: ParametersOf<Name>): Promise<number> {
    return readInteger(readResult(operation, await this.send(operation, parameters)), this.#flag(operation))
  }

  async callForStrings<Name extends Operation>(operation: Name, parameters: ParametersOf<Name>): Promise<string[]> {
    return readStrings(readResult(operation, await this.send(operation, parameters)))
  }

  /** One call and its raw answer. Any operation at any time: also for tests of calls out of order. */
  async send<Name extends Operation>(operation: Name, parameters: ParametersOf<Name>): Promise<HttpAnswer> {
    const interference = this.#options.interfere?.(operation) ?? 'send'
    if (interference === 'send_twice') await this.#post(operation, parameters)
    const answer = await this.#post(operation, parameters)
    if (interference === 'cut_off') {
      throw new ServiceError('dropped', 'The underlying connection was closed: The connection was closed unexpectedly.')
    }
    return answer
  }

  /** Closes the kept connections. */
  close() {
    this.#agent.destroy()
  }

  async #post<Name extends Operation>(operation: Name, parameters: ParametersOf<Name>): Promise<HttpAnswer> {
    // A server may close an idle connection at the moment of the next call, which would look like a dropped answer.
    if (performance.now() - this.#lastAnswerAt > longestIdleMs) this.#agent.destroy()
    const { url, timeoutMs = 100_000, expectContinue = false, signal } = this.#options
    const answer = await exchange({
      method: 'POST',
      url,
      headers: {
        'User-Agent': userAgent,
        'Content-Type': 'text/xml; charset=utf-8',
        SOAPAction: `"${serviceNamespace}${operation}"`,
      },
      body: writeEnvelope(operation, parameters),
      timeoutMs,
      agent: this.#agent,
      expectContinue,
      ...(signal ? { signal } : {}),
    })
    this.#lastAnswerAt = performance.now()
    return answer
  }

  #flag(operation: Operation): Flag {
    return (text) => this.flags.push(`${operation}: ${text}`)
  }
}

const opening =
  '<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"' +
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><soap:Body>'
const closing = '</soap:Body></soap:Envelope>'

/**
 * The request as .NET's serializer writes it: one line, the default namespace on the operation, an empty text as
 * `<name />`, quotation marks and line breaks left as they are. Characters that XML 1.0 forbids are written as references
 * (`&#xB;`), which a reader may well refuse.
 */
function writeEnvelope<Name extends Operation>(operation: Name, parameters: ParametersOf<Name>): string {
  const names: readonly (keyof ParametersOf<Name>)[] = operations[operation]
  const children = names.map((name) => writeElement(String(name), parameters[name])).join('')
  const start = `<${operation} xmlns="${serviceNamespace}"`
  return `${opening}${children === '' ? `${start} />` : `${start}>${children}</${operation}>`}${closing}`
}

function writeElement(name: string, value: string): string {
  const text = escapeText(value, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`)
  return text === '' ? `<${name} />` : `<${name}>${text}</${name}>`
}
