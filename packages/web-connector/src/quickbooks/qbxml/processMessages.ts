import type { XmlElement } from '@rgrove/parse-xml'
import { HresultError } from '../hresults'
import { answerCompany, answerHost, answerPreferences } from './answerAboutCompany'
import { answerDeleted } from './answerDeleted'
import { answerQuery, type Answer } from './answerQuery'
import { answerCustomerMod, answerDataExt } from './answerWrites'
import { checkRequest } from './checkOrder'
import { writeAttributes, writeElements, type Writing } from './elementTree'
import { readQbxml, textsOf } from './readQbxml'
import { featuresNotEnabled, requestShapes, type RequestName } from './requestShapes'
import { isQuery } from './rowsOf'
import type { SessionContext } from './SessionContext'
import { RequestRefused } from './Status'

/**
 * Carries out a qbXML message set and writes the answer: no encoding, no qbxml instruction, a line break after each tag.
 * @throws HresultError when the set as a whole is not valid; nothing of it has been done then.
 */
export function processMessages(text: string, context: SessionContext): string {
  const message = readQbxml(text)
  message.requests.forEach(checkShape)
  if (message.oldMessageSetId !== undefined) return recall(message.oldMessageSetId, context)
  const responses: string[] = []
  for (const request of message.requests) {
    const answer = answerOrRefusal(request, context)
    responses.push(writeResponse(request, answer, context.writing))
    if (answer.status.severity === 'Error' && message.onError !== 'continueOnError') break
  }
  const { newMessageSetId } = message
  if (newMessageSetId === undefined) return writeSet('', responses)
  const recoverable = { newMessageSetID: newMessageSetId, messageSetStatusCode: newMessageSetId.length > 24 ? 9004 : 0 }
  const answered = writeSet(writeAttributes(recoverable), responses)
  if (newMessageSetId.length <= 24) context.file.marks.messageSets.set(setKey(context, newMessageSetId), answered)
  return answered
}

/** What became of an earlier set: its answer once more, or 600 when it never came through. */
function recall(oldMessageSetId: string, context: SessionContext): string {
  const kept = context.file.marks.messageSets.get(setKey(context, oldMessageSetId))
  return kept ?? writeSet(writeAttributes({ oldMessageSetID: oldMessageSetId, messageSetStatusCode: 600 }), [])
}

function setKey({ appName }: SessionContext, messageSetId: string): string {
  return `${appName}/${messageSetId}`
}

function writeSet(attributes: string, responses: string[]): string {
  return `<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs${attributes}>\n${responses.join('')}</QBXMLMsgsRs>\n</QBXML>\n`
}

function checkShape(request: XmlElement) {
  if (featuresNotEnabled.includes(request.name)) return
  if (!isRequestName(request.name)) throw new HresultError('0x80040400')
  checkRequest(request, requestShapes[request.name])
  const { iterator, iteratorID } = request.attributes
  if (iterator !== undefined && !['Start', 'Continue', 'Stop'].includes(iterator)) throw new HresultError('0x80040400')
  if (iteratorID !== undefined && iterator === undefined) throw new HresultError('0x80040400')
}

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(requestShapes, name)
}

function answerOrRefusal(request: XmlElement, context: SessionContext): Answer {
  try {
    const ordered = context.refusalOf(request.name)
    if (ordered) throw new RequestRefused(ordered, refusalText(ordered))
    return answer(request, context)
  } catch (error) {
    if (error instanceof RequestRefused) return { status: error.status, elements: [] }
    throw error
  }
}

function answer(request: XmlElement, context: SessionContext): Answer {
  const { file } = context
  const { name } = request
  if (!isRequestName(name)) throw new RequestRefused(3250, refusalText(3250))
  if (isQuery(name)) return answerQuery(name, request, context)
  if (name === 'ListDeletedQueryRq') return answerDeleted('List', request, context)
  if (name === 'TxnDeletedQueryRq') return answerDeleted('Txn', request, context)
  const access = file.marks.access.get(context.appName)
  if (name === 'HostQueryRq') return answerHost(context.host, context.mode, access)
  if (name === 'CompanyQueryRq') return answerCompany(textsOf(request, 'OwnerID'), file)
  if (name === 'PreferencesQueryRq') return answerPreferences(access)
  if (context.isReadOnly) throw new RequestRefused(3263, refusalText(3263))
  if (name === 'CustomerModRq') return answerCustomerMod(request, file, context.now())
  if (name === 'DataExtDefAddRq') return answerDataExt('DefAdd', request, file)
  if (name === 'DataExtAddRq') return answerDataExt('Add', request, file)
  if (name === 'DataExtModRq') return answerDataExt('Mod', request, file)
  return answerDataExt('Del', request, file)
}

function refusalText(code: number): string {
  if (code === 3176) return 'An object that this request needs is in use. QuickBooks error message: it is locked.'
  if (code === 3250) return 'This feature is not enabled or not available in this version of QuickBooks.'
  if (code === 3260) return 'Insufficient permission level to perform this action.'
  if (code === 3261) return 'The integrated application has no permission to perform this action.'
  if (code === 3263) return 'The integrated application may only read this company data file.'
  if (code === 3391) return 'The iteratorID is not valid.'
  return 'The request could not be carried out.'
}

function writeResponse(request: XmlElement, { status, attributes = {}, elements }: Answer, writing: Writing): string {
  const name = request.name.replace(/Rq$/, 'Rs')
  const start = `<${name}${writeAttributes({
    requestID: request.attributes.requestID,
    statusCode: status.code,
    statusSeverity: status.severity,
    statusMessage: status.message,
    ...attributes,
  })}`
  return elements.length === 0 ? `${start} />\n` : `${start}>\n${writeElements(elements, writing)}</${name}>\n`
}
