import type { XmlDocument, XmlElement } from '@rgrove/parse-xml'
import { childElements } from '../xml/childElements'
import { qualifiedName } from '../xml/qualifiedName'
import { MalformedXmlError, readXml } from '../xml/readXml'
import type { HttpAnswer } from './exchange'
import { serviceNamespace, type Operation } from './operations'
import { ServiceError } from './ServiceError'

const soapNamespace = 'http://schemas.xmlsoap.org/soap/envelope/'

/**
 * The `...Result` element of an answer, or null where a .NET client would have read null: the answer has it not, or in
 * another namespace.
 * @throws ServiceError when there is no SOAP 1.1 answer to this operation at all, or it is a fault.
 */
export function readResult(operation: Operation, answer: HttpAnswer): XmlElement | null {
  const isXml = /^text\/xml\s*(;|$)/i.test(answer.contentType)
  if (answer.status !== 200 && !(answer.status === 500 && isXml)) {
    throw new ServiceError('http_status', `The request failed with HTTP status ${answer.status}: ${answer.reason}.`)
  }
  if (!isXml) {
    const found = answer.contentType === '' ? '' : answer.contentType.slice(0, 100)
    throw new ServiceError('content_type', `Client found response content type of '${found}', but expected 'text/xml'.`)
  }
  const body = bodyOf(readDocument(answer.body))
  const first = childElements(body)[0]
  if (!first) throw new ServiceError('unexpected_shape', 'The SOAP body is empty.')
  refuseFault(first)
  if (answer.status !== 200) {
    throw new ServiceError('http_status', `The request failed with HTTP status ${answer.status}: ${answer.reason}.`)
  }
  if (!is(first, serviceNamespace, `${operation}Response`)) return null
  return childElements(first).find((child) => is(child, serviceNamespace, `${operation}Result`)) ?? null
}

function readDocument(body: Buffer): XmlDocument {
  try {
    return readXml(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch (error) {
    if (error instanceof MalformedXmlError) throw new ServiceError('malformed', error.message, { cause: error })
    throw new ServiceError('malformed', 'Response is not well-formed XML. It is not UTF-8.', { cause: error })
  }
}

function bodyOf(document: XmlDocument): XmlElement {
  const envelope = document.root
  if (!envelope || !is(envelope, soapNamespace, 'Envelope')) {
    throw new ServiceError('unexpected_shape', 'Possible SOAP version mismatch: the answer is not a SOAP 1.1 envelope.')
  }
  const body = childElements(envelope).find((child) => is(child, soapNamespace, 'Body'))
  if (!body) throw new ServiceError('unexpected_shape', 'The SOAP envelope has no body.')
  return body
}

function refuseFault(element: XmlElement) {
  if (!is(element, soapNamespace, 'Fault')) return
  const text = childElements(element).find((child) => child.name === 'faultstring')?.text ?? ''
  throw new ServiceError('fault', text.trim() === '' ? 'The server answered with a SOAP fault.' : text.trim())
}

/** Whether this is the element of that name, prefixes resolved. */
export function is(element: XmlElement, namespace: string, localName: string): boolean {
  const name = namesOf(element)
  return name.namespace === namespace && name.localName === localName
}

function namesOf(element: XmlElement) {
  try {
    return qualifiedName(element)
  } catch (error) {
    if (error instanceof MalformedXmlError) throw new ServiceError('malformed', error.message, { cause: error })
    throw error
  }
}
