import { XmlElement } from '@rgrove/parse-xml'
import type { QuickBooksSession } from '../quickbooks/QuickBooksSession'
import { textOf } from '../quickbooks/qbxml/readQbxml'
import { childElements } from '../xml/childElements'
import { escapeText, withoutForbidden } from '../xml/escapeText'
import { readXml } from '../xml/readXml'

export interface CompanyStamp {
  fileId: string
  appLock: string
}

/** What this OwnerID has left in the company file; empty texts where there is nothing. */
export async function readStamp(session: QuickBooksSession, ownerId: string): Promise<CompanyStamp> {
  const query = `<CompanyQueryRq requestID="1"><OwnerID>${escapeText(ownerId)}</OwnerID></CompanyQueryRq>`
  const [response] = responsesOf(await session.processRequest(messageSet(query)))
  const company = response && childElements(response).find((child) => child.name === 'CompanyRet')
  const values = company ? childElements(company).filter((child) => child.name === 'DataExtRet') : []
  const valueOf = (name: string) => {
    const found = values.find((value) => textOf(value, 'DataExtName') === name)
    return textOf(found, 'DataExtValue') ?? ''
  }
  return { fileId: valueOf('FileID'), appLock: valueOf('AppLock') }
}

/** Defines FileID and AppLock for this OwnerID and writes the FileID. Returns the first status code that is an error, or 0. */
export async function writeStamp(session: QuickBooksSession, ownerId: string, fileId: string): Promise<number> {
  const defined = await change(session, ['FileID', 'AppLock'].map((name) => definition(ownerId, name)).join(''))
  const failed = defined.find((code) => code !== 0 && code !== 3100)
  if (failed !== undefined) return failed
  return (await change(session, value('Add', ownerId, 'FileID', fileId)))[0] ?? 0
}

/** Puts another FileID in place of the one there. Returns the status code. */
export async function replaceStamp(session: QuickBooksSession, ownerId: string, fileId: string): Promise<number> {
  return (await change(session, value('Mod', ownerId, 'FileID', fileId)))[0] ?? 0
}

/** Writes AppLock, which is how two Web Connectors keep out of each other's way. Returns the status code. */
export async function writeLock(
  session: QuickBooksSession,
  ownerId: string,
  before: string,
  lock: string,
): Promise<number> {
  return (await change(session, value(before === '' ? 'Add' : 'Mod', ownerId, 'AppLock', lock)))[0] ?? 0
}

function definition(ownerId: string, name: string): string {
  const fields = `<OwnerID>${escapeText(ownerId)}</OwnerID><DataExtName>${name}</DataExtName><DataExtType>STR255TYPE</DataExtType><AssignToObject>Company</AssignToObject>`
  return `<DataExtDefAddRq requestID="1"><DataExtDefAdd>${fields}</DataExtDefAdd></DataExtDefAddRq>`
}

function value(verb: 'Add' | 'Mod', ownerId: string, name: string, text: string): string {
  const fields = `<OwnerID>${escapeText(ownerId)}</OwnerID><DataExtName>${name}</DataExtName><OtherDataExtType>Company</OtherDataExtType><DataExtValue>${escapeText(text)}</DataExtValue>`
  return `<DataExt${verb}Rq requestID="1"><DataExt${verb}>${fields}</DataExt${verb}></DataExt${verb}Rq>`
}

async function change(session: QuickBooksSession, requests: string): Promise<number[]> {
  const responses = responsesOf(await session.processRequest(messageSet(requests)))
  return responses.map((response) => Number(response.attributes.statusCode))
}

/** A message set in the version that every QuickBooks with iterators knows. */
function messageSet(requests: string): string {
  return `<?xml version="1.0"?><?qbxml version="5.0"?><QBXML><QBXMLMsgsRq onError="continueOnError">${requests}</QBXMLMsgsRq></QBXML>`
}

function responsesOf(text: string): XmlElement[] {
  // QuickBooks refers to control characters of names although XML 1.0 forbids them.
  const set = readXml(withoutForbidden(text)).root?.children.find((child) => child instanceof XmlElement)
  return set ? childElements(set) : []
}
