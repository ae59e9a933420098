import { createVirtualClock } from '../clock/createVirtualClock'
import type { CompanyFile } from '../quickbooks/company/CompanyFile'
import { QuickBooks } from '../quickbooks/QuickBooks'
import type { IntegratedApplicationIdentity } from '../quickbooks/QuickBooksSession'
import { RequestProcessor } from '../quickbooks/RequestProcessor'
import { qbxml } from './qbxml'

export const identity: IntegratedApplicationIdentity = {
  appName: 'Ledger Sync',
  description: '',
  isReadOnly: false,
  authFlags: 0,
}

/** A request processor whose certificate window is always answered with yes. */
export function quickBooksWith(file: CompanyFile) {
  const quickBooks = new QuickBooks({ companyFiles: [file] })
  quickBooks.open(file.path)
  const windows = { askCertificate: async () => 'always' as const, confirmAccess: async () => true }
  return { quickBooks, processor: new RequestProcessor(quickBooks, windows, createVirtualClock()) }
}

/** A session with this company file, and a way to ask it one request. */
export async function sessionWith(file: CompanyFile) {
  const { quickBooks, processor } = quickBooksWith(file)
  const session = await processor.beginSession(identity, '')
  const ask = (request: string, options?: Parameters<typeof qbxml>[1]) =>
    session.processRequest(qbxml(request, options))
  return { quickBooks, processor, session, ask }
}
