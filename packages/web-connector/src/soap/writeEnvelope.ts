import { escapeText } from '../xml/escapeText'
import { operations, serviceNamespace, type Operation, type ParametersOf } from './operations'

const opening =
  '<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"' +
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><soap:Body>'
const closing = '</soap:Body></soap:Envelope>'

/**
 * The request as .NET's serializer writes it: one line, the default namespace on the operation, an empty text as
 * `<name />`, quotation marks and line breaks left as they are.
 */
export function writeEnvelope<Name extends Operation>(operation: Name, parameters: ParametersOf<Name>): string {
  const names: readonly (keyof ParametersOf<Name>)[] = operations[operation]
  const children = names.map((name) => writeElement(String(name), parameters[name])).join('')
  const start = `<${operation} xmlns="${serviceNamespace}"`
  return `${opening}${children === '' ? `${start} />` : `${start}>${children}</${operation}>`}${closing}`
}

function writeElement(name: string, value: string): string {
  const text = escapeText(value)
  return text === '' ? `<${name} />` : `<${name}>${text}</${name}>`
}
