import { createQuickBooksComputer, type QuickBooksComputerOptions } from '../computer/createQuickBooksComputer'
import { agreeToEverything } from '../computer/Question'
import { createCompanyFile } from '../quickbooks/company/createCompanyFile'
import { qwcText } from './qwcText'

/** A computer on which the server's `.qwc` has been opened and the right password typed. */
export async function linkedComputer(serverUrl: string, options: QuickBooksComputerOptions = {}) {
  const computer = createQuickBooksComputer({
    companyFiles: [createCompanyFile({ customers: 30 })],
    answers: agreeToEverything,
    ...options,
  })
  const opened = await computer.openConfiguration(qwcText(serverUrl))
  if (opened.status !== 'added') throw new Error(`The file was not added: ${JSON.stringify(opened)}`)
  await computer.enterPassword(opened.appName, 'open sesame')
  return computer
}
