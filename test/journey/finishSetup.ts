import type { lenderPage } from './lenderPage'
import type { windowsPc } from './windowsPc'

/** From the configuration file to the end of the first sync, with nothing in the way. */
export async function finishSetup(lender: ReturnType<typeof lenderPage>, pc: ReturnType<typeof windowsPc>) {
  await lender.expectHeading('Open the configuration file')
  await pc.openConfiguration(await lender.downloadConfiguration())
  await lender.expectHeading('Sign in the Web Connector')
  await lender.copyPassword()
  await pc.pastePassword()
  await pc.updateSelected()
  await lender.confirmCompany()
  await lender.expectHeading('Choose when to sync')
  await lender.press('Save these hours')
  await lender.expectHeading('The first sync is complete', 60_000)
}
