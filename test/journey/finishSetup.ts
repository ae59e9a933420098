import type { lenderPage } from './lenderPage'
import type { windowsPc } from './windowsPc'

/**
 * From the configuration file to the end of the first sync, with nothing in the way.
 *
 * @param options - how QuickBooks answers the file: see `openConfiguration`; `asksCompany` is false where the connection comes back to its company
 */
export async function finishSetup(
  lender: ReturnType<typeof lenderPage>,
  pc: ReturnType<typeof windowsPc>,
  { asksCompany = true, ...options }: { asksAccess?: boolean; asksCompany?: boolean } = {},
) {
  await lender.expectHeading('Open the configuration file')
  await pc.openConfiguration(await lender.downloadConfiguration(), options)
  await lender.seeRow()
  await lender.copyPassword()
  await pc.pastePassword()
  await pc.updateSelected()
  if (asksCompany) await lender.confirmCompany()
  await lender.expectHeading('Choose when to sync', 15_000)
  await lender.press('Save these hours')
  await lender.expectHeading('The first sync is complete', 60_000)
}
