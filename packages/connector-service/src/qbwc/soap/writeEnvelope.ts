import type { FaultCode } from './SoapFault'
import { envelopeNamespace, operationsNamespace } from './soapOperations'
import { xmlText } from './xmlCharacters'

/** What an operation answers: text, a whole number, or a list of texts. */
export type SoapResult = string | number | readonly string[]

/**
 * The answer to an operation, in the one form that every known Web Connector reads: results directly as text,
 * the namespace on the answer's element, and list items in the same namespace.
 */
export function writeAnswer(operation: string, result: SoapResult): string {
  const content = typeof result === 'object' ? result.map(item).join('') : xmlText(String(result))
  return envelope(
    `<${operation}Response xmlns="${operationsNamespace}"><${operation}Result>${content}</${operation}Result></${operation}Response>`,
  )
}

/** A SOAP 1.1 fault. */
export function writeFault(code: FaultCode, message: string): string {
  return envelope(
    `<soap:Fault><faultcode>soap:${code}</faultcode><faultstring>${xmlText(message)}</faultstring></soap:Fault>`,
  )
}

function item(text: string) {
  return `<string>${xmlText(text)}</string>`
}

function envelope(body: string) {
  return (
    `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="${envelopeNamespace}" ` +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">' +
    `<soap:Body>${body}</soap:Body></soap:Envelope>`
  )
}
