import { isIP } from 'node:net'
import type { XmlElement } from '@rgrove/parse-xml'
import { qbwcText } from '../connector/qbwcText'
import { childElements } from '../xml/childElements'
import { MalformedXmlError, readXml } from '../xml/readXml'
import type { QwcFile } from './QwcFile'
import { QwcRefusal } from './QwcRefusal'

const guid = /^\{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}$/i

/**
 * Reads a `.qwc` file and applies the rules that need neither the network nor QuickBooks.
 * @throws QwcRefusal QBWC1039 for what is missing or unreadable, QBWC1065 for a QBType, and those of `checkUrls`.
 */
export function readQwc(text: string): QwcFile {
  const root = rootOf(text)
  const required = (name: string) => {
    const value = optional(root, name)
    if (value === null) throw missing(`The file lacks <${name}>.`)
    return value
  }
  const filled = (name: string) => {
    const value = required(name)
    if (value === '') throw missing(`<${name}> is empty.`)
    return value
  }
  const file: QwcFile = {
    appName: filled('AppName'),
    appId: required('AppID'),
    appUrl: filled('AppURL'),
    appDescription: required('AppDescription'),
    appSupport: filled('AppSupport'),
    userName: filled('UserName'),
    ownerId: readGuid(filled('OwnerID'), 'OwnerID'),
    fileId: readGuid(filled('FileID'), 'FileID'),
    qbType: readType(filled('QBType')),
    runEverySeconds: readScheduler(root),
    authFlags: readAuthFlags(optional(root, 'AuthFlags')),
    isReadOnly: optional(root, 'IsReadOnly')?.toLowerCase() === 'true',
    appDisplayName: optional(root, 'AppDisplayName') || null,
    appUniqueName: optional(root, 'AppUniqueName') || null,
    certUrl: optional(root, 'CertURL') || null,
  }
  checkUrls(file)
  return file
}

function rootOf(text: string): XmlElement {
  try {
    const { root } = readXml(text)
    if (root?.name === 'QBWCXML') return root
  } catch (error) {
    if (error instanceof MalformedXmlError) throw missing(error.message, error)
    throw error
  }
  throw missing('This is not a Web Connector configuration file.')
}

function optional(parent: XmlElement, name: string): string | null {
  const element = childElements(parent).find((child) => child.name === name)
  return element ? element.text.trim() : null
}

function readGuid(text: string, name: string): string {
  if (!guid.test(text)) throw missing(`<${name}> is not a GUID in braces.`)
  return text
}

function readType(text: string): QwcFile['qbType'] {
  if (text === 'QBFS' || text === 'QBPOS') return text
  throw new QwcRefusal('QBWC1065', 'Unrecognized QBType. It must be QBFS or QBPOS.')
}

/** The first of the two interval elements counts. */
function readScheduler(root: XmlElement): number | null {
  const scheduler = childElements(root).find((child) => child.name === 'Scheduler')
  const [interval] = scheduler ? childElements(scheduler).filter((child) => child.name.startsWith('RunEveryN')) : []
  if (!interval) return null
  const count = Number(interval.text.trim())
  if (!Number.isInteger(count) || count < 1) throw missing(`<${interval.name}> is not a number of 1 or more.`)
  return interval.name === 'RunEveryNSeconds' ? count : count * 60
}

function readAuthFlags(text: string | null): number {
  if (text === null || text === '') return 0
  if (!/^0x[0-9a-f]{1,8}$/i.test(text)) throw new QwcRefusal('QBWC1034', '<AuthFlags> is not a hexadecimal number.')
  return Number(text)
}

function missing(text: string, cause?: Error): QwcRefusal {
  return new QwcRefusal('QBWC1039', qbwcText('QBWC1039', text), cause ? { cause } : {})
}

/**
 * The rules for a file's addresses (QBWC Programmer's Guide, chapter 4 and appendix A).
 * @throws QwcRefusal 1001 and 1002 for IP addresses, 1010 when not https and not localhost, 1000 for unlike hosts.
 */
function checkUrls(file: Pick<QwcFile, 'appUrl' | 'appSupport' | 'certUrl'>): void {
  const app = readUrl(file.appUrl, 'AppURL')
  const support = readUrl(file.appSupport, 'AppSupport')
  if (file.certUrl !== null) readUrl(file.certUrl, 'CertURL')
  if (isAddress(app)) throw new QwcRefusal('QBWC1001', 'The application URL may not be an IP address. Use a host name.')
  if (isAddress(support)) {
    throw new QwcRefusal('QBWC1002', 'The application support URL may not be an IP address. Use a host name.')
  }
  const isLocal = app.hostname.toLowerCase() === 'localhost'
  if (app.protocol !== 'https:' && !isLocal) {
    const text = 'Only SSL (https) based applications are allowed. QBWC1051: The new application was not added.'
    throw new QwcRefusal('QBWC1010', text)
  }
  if (!isLocal && app.hostname.toLowerCase() !== support.hostname.toLowerCase()) {
    throw new QwcRefusal('QBWC1000', 'The domains of the application URL and of its support URL must be the same.')
  }
}

function readUrl(text: string, name: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url
  throw missing(`<${name}> is not an http(s) address.`)
}

function isAddress(url: URL): boolean {
  return isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0
}
