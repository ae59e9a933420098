import { openBrowser } from '../browser/openBrowser'
import { lenderPage } from './lenderPage'
import { type StackOptions, startStack } from './startStack'
import { windowsPc } from './windowsPc'

/** Everything that runs, and the customer before the lender's page and their Windows PC. */
export async function startJourney(options: StackOptions = {}) {
  return withCustomer(await startStack(options))
}

/** Puts the customer before the lender's page and their Windows PC. */
export async function withCustomer<Stack extends Pick<Awaited<ReturnType<typeof startStack>>, StackPart>>(
  stack: Stack,
) {
  const troubles: string[] = []
  // Two pages that turn and breathe for minutes would take a processor. Under the strict hosts' policies, setup is gone through with them.
  const customer = await openBrowser(stack.browser, troubles, { reducedMotion: 'reduce' })
  const pcPage = await customer.newPage()
  await pcPage.goto(stack.computerUrl)
  const page = await customer.newPage()
  await page.goto(stack.hostUrl)
  const lender = lenderPage(page, stack.folder)
  return { ...stack, troubles, customer, page, lender, pcPage, pc: windowsPc(pcPage) }
}

type StackPart = 'browser' | 'computerUrl' | 'hostUrl' | 'folder'
