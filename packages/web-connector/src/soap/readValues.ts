import type { XmlElement } from '@rgrove/parse-xml'
import { childElements } from '../xml/childElements'
import { qualifiedAttributeName } from '../xml/qualifiedName'
import { MalformedXmlError } from '../xml/readXml'
import { serviceNamespace } from './operations'
import { is } from './readResult'
import { ServiceError } from './ServiceError'

const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance'
const nullReference = 'Object reference not set to an instance of an object.'

/** Tells what an answer has that the WSDL has not, but that the real Web Connector takes. */
export type Flag = (text: string) => void

/**
 * A string result. Null and absent read as '', as .NET code that appends it does.
 * One element nested inside is stepped into, because servers that wrap their strings work with the real one.
 */
export function readString(result: XmlElement | null, flag: Flag): string {
  if (!result) {
    flag('the result element is missing or in another namespace')
    return ''
  }
  if (isNil(result)) return ''
  const [nested, ...others] = childElements(result)
  if (!nested) return result.text
  if (others.length > 0 || childElements(nested).length > 0) {
    throw new ServiceError('unexpected_shape', `The result of type string holds ${others.length + 1} or more elements.`)
  }
  flag(`the result is wrapped in <${nested.name}>`)
  return nested.text
}

/**
 * An integer result, between -2147483648 and 2147483647.
 * @throws ServiceError of kind `not_an_integer`, for a decimal point too.
 */
export function readInteger(result: XmlElement | null, flag: Flag): number {
  if (!result) throw new ServiceError('unexpected_shape', nullReference)
  const text = readString(result, flag).trim()
  const value = Number(text)
  if (!/^[+-]?\d+$/.test(text) || value > 2147483647 || value < -2147483648) {
    throw new ServiceError('not_an_integer', 'Input string was not in a correct format.')
  }
  return value
}

/**
 * The strings of an ArrayOfString. Elements of another name or namespace are passed over, as .NET's serializer does.
 * @throws ServiceError of kind `no_array` when the array is null, `too_few_items` for less than two.
 */
export function readStrings(result: XmlElement | null): string[] {
  if (!result || isNil(result)) throw new ServiceError('no_array', nullReference)
  const strings = childElements(result)
    .filter((child) => is(child, serviceNamespace, 'string'))
    .map((child) => (isNil(child) ? '' : child.text))
  if (strings.length < 2) throw new ServiceError('too_few_items', 'Index was outside the bounds of the array.')
  return strings
}

function isNil(element: XmlElement): boolean {
  return Object.entries(element.attributes).some(([name, value]) => {
    if (!/(^|:)nil$/.test(name)) return false
    try {
      return qualifiedAttributeName(element, name).namespace === schemaInstance && /^(true|1)$/.test(value.trim())
    } catch (error) {
      if (error instanceof MalformedXmlError) throw new ServiceError('malformed', error.message, { cause: error })
      throw error
    }
  })
}
