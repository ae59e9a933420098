import { onTestFinished } from 'vitest'
import { createQuickBooksComputer } from '../computer/createQuickBooksComputer'
import { agreeToEverything, type Policy } from '../computer/Question'
import { createCompanyFile } from '../quickbooks/company/createCompanyFile'
import { qwcText } from './qwcText'
import { startSoapServer, type SoapServerOptions } from './soapServer'

export const ownerId = '{57F3B9B1-86F1-4FCC-B1EE-566DE1813D20}'
export const fileId = '{90A44FB5-33D9-4815-AC85-BC87A7E7D1EB}'
export const otherFileId = '{11111111-33D9-4815-AC85-BC87A7E7D1EB}'

/** A computer to which nothing has been added, and a way to open a server's `.qwc` on it, with changes. */
export async function addingComputer(serverOptions: SoapServerOptions = {}, answers: Policy = {}) {
  const server = await startSoapServer(() => '', serverOptions)
  onTestFinished(server.close)
  const file = createCompanyFile({ customers: 2 })
  const computer = createQuickBooksComputer({ companyFiles: [file], answers: { ...agreeToEverything, ...answers } })
  const open = (changes: Record<string, string | undefined> = {}) =>
    computer.openConfiguration(qwcText(server.url, changes))
  return { server, file, computer, open, stamp: () => file.marks.extensions.get(ownerId) }
}
