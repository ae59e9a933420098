import { type XmlElement, XmlProcessingInstruction } from '@rgrove/parse-xml'
import { childElements } from '../../xml/childElements'
import { MalformedXmlError, readXml } from '../../xml/readXml'
import { HresultError } from '../hresults'
import { supportedVersions } from './supportedVersions'

export interface QbxmlMessage {
  onError: 'stopOnError' | 'continueOnError' | 'rollbackOnError'
  newMessageSetId: string | undefined
  oldMessageSetId: string | undefined
  requests: XmlElement[]
}

const setAttributes = new Set(['onError', 'oldMessageSetID', 'newMessageSetID', 'responseData'])

/**
 * A qbXML message set.
 * @throws HresultError 0x80040400 when it is not one, 0x80040423 for a version that this QuickBooks does not know.
 */
export function readQbxml(text: string): QbxmlMessage {
  const document = parse(text)
  checkVersion(document.children.find((child) => child instanceof XmlProcessingInstruction && child.name === 'qbxml'))
  const root = document.root
  const sets = root?.name === 'QBXML' ? childElements(root) : []
  const [set] = sets
  if (!set || sets.length > 1 || set.name !== 'QBXMLMsgsRq') throw new HresultError('0x80040400')
  const { onError, newMessageSetID, oldMessageSetID } = set.attributes
  if (onError !== 'stopOnError' && onError !== 'continueOnError' && onError !== 'rollbackOnError') {
    throw new HresultError('0x80040400')
  }
  if (Object.keys(set.attributes).some((name) => !setAttributes.has(name))) throw new HresultError('0x80040400')
  return { onError, newMessageSetId: newMessageSetID, oldMessageSetId: oldMessageSetID, requests: childElements(set) }
}

function parse(text: string) {
  try {
    return readXml(text)
  } catch (error) {
    if (error instanceof MalformedXmlError) throw new HresultError('0x80040400')
    throw error
  }
}

function checkVersion(instruction: unknown) {
  if (!(instruction instanceof XmlProcessingInstruction)) throw new HresultError('0x80040400')
  const version = /^version\s*=\s*(["'])(?<version>[^"']*)\1\s*$/.exec(instruction.content)?.groups?.version
  if (version === undefined) throw new HresultError('0x80040400')
  if (!supportedVersions.includes(version)) throw new HresultError('0x80040423')
}

/** The text of the first element of that name directly inside. */
export function textOf(element: XmlElement | undefined, name: string): string | undefined {
  return element && childElements(element).find((child) => child.name === name)?.text
}

/** The texts of all elements of that name directly inside. */
export function textsOf(element: XmlElement | undefined, name: string): string[] {
  return element ? childElements(element).flatMap((child) => (child.name === name ? [child.text] : [])) : []
}

export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return childElements(element).find((child) => child.name === name)
}
