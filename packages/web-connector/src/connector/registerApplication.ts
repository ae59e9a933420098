import { HresultError } from '../quickbooks/hresults'
import type { IntegratedApplicationIdentity, QuickBooksSession } from '../quickbooks/QuickBooksSession'
import type { RequestProcessor } from '../quickbooks/RequestProcessor'
import type { QwcFile } from '../qwc/QwcFile'
import { QwcRefusal } from '../qwc/QwcRefusal'
import { readStamp, replaceStamp, writeStamp } from './companyStamp'
import { qbwcText } from './qbwcText'

export interface Registration {
  file: QwcFile
  identity: IntegratedApplicationIdentity
  /** The registration that this one takes the place of, if there is one. */
  replaced: QwcFile | null
}

/** After a failure to connect while adding. True: try once more. */
export type AskRetry = (error: HresultError) => Promise<boolean>

// Refusals that a second try cannot help: QuickBooks asks for the administrator, or somebody said no.
const denials = new Set(['0x80040418', '0x8004041A', '0x80040420', '0x80040422'])

/**
 * Opens the company file as this application for the first time, and stamps it with the FileID.
 * @throws QwcRefusal 1022 and 1023 when QuickBooks cannot be reached, 1026 and 1027 when the FileID cannot be written,
 * 1039 when QuickBooks lets nobody in or the pair is taken, 1080 for a file that asks to be read-only.
 */
export async function registerApplication(
  processor: RequestProcessor,
  registration: Registration,
  askRetry: AskRetry,
): Promise<void> {
  const session = await connect(processor, registration, askRetry)
  try {
    await stamp(session, registration)
  } catch (error) {
    if (!(error instanceof HresultError)) throw error
    const text = `The FileID could not be registered: ${error.hresult} ${error.message}`
    throw new QwcRefusal('QBWC1027', text, { cause: error })
  } finally {
    session.end()
  }
}

async function connect(processor: RequestProcessor, { file, identity }: Registration, askRetry: AskRetry) {
  if (file.qbType === 'QBPOS') {
    throw new QwcRefusal('QBWC1022', 'There was a problem connecting to QuickBooks Point of Sale: it is not installed.')
  }
  try {
    return await processor.beginSession(identity, '')
  } catch (error) {
    if (!(error instanceof HresultError)) throw error
    if (denials.has(error.hresult) || !(await askRetry(error))) throw refusal('QBWC1022', error)
  }
  try {
    return await processor.beginSession(identity, '')
  } catch (error) {
    throw error instanceof HresultError ? refusal('QBWC1023', error) : error
  }
}

function refusal(code: 'QBWC1022' | 'QBWC1023', error: HresultError): QwcRefusal {
  const text = `${error.hresult} ${error.message}`
  if (!denials.has(error.hresult)) return new QwcRefusal(code, qbwcText(code, text), { cause: error })
  return new QwcRefusal('QBWC1039', qbwcText('QBWC1039', text), { cause: error })
}

async function stamp(session: QuickBooksSession, { file, replaced }: Registration) {
  const { ownerId, fileId } = file
  const present = (await readStamp(session, ownerId)).fileId
  const isOurs = replaced !== null && same(replaced.ownerId, ownerId)
  if (present !== '' && same(present, fileId)) {
    if (isOurs && same(replaced.fileId, fileId)) return
    throw new QwcRefusal('QBWC1039', qbwcText('QBWC1039', 'Unique OwnerID/FileID pair value required.'))
  }
  if (present !== '' && !isOurs) throw new QwcRefusal('QBWC1026', fileIdInUse('another FileID is there'))
  const code = await (present === '' ? writeStamp : replaceStamp)(session, ownerId, fileId)
  if (code === 3263) {
    throw new QwcRefusal(
      'QBWC1080',
      'The application asks to be read-only, so its FileID could not be written (status 3263).',
    )
  }
  if (code !== 0) throw new QwcRefusal('QBWC1026', fileIdInUse(`status ${code}`))
}

function fileIdInUse(reason: string): string {
  return qbwcText('QBWC1026', `It may be in use already: ${reason}.`)
}

function same(left: string, right: string): boolean {
  return left.toUpperCase() === right.toUpperCase()
}
