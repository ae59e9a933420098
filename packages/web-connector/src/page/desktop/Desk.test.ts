import type { Page } from 'playwright'
import { expect, onTestFinished, test } from 'vitest'
import { qbxml } from '../../testing/qbxml'
import { startQueueServer } from '../../testing/queueServer'
import { qwcText } from '../../testing/qwcText'
import { prepareDesktop } from '../testing/openDesktop'
import { postCommand, snapshotWhere } from '../testing/snapshots'

const openDesktop = prepareDesktop()
const installer = {
  name: 'QuickBooksDesktopConnector.exe',
  mimeType: 'application/octet-stream',
  buffer: Buffer.from('MZ'),
}
const patient = { timeout: 60_000 }

test(
  'a person installs the Web Connector, opens the file, grants access, pastes the password and syncs',
  patient,
  async () => {
    const soap = await startQueueServer({
      requests: [
        qbxml('<CustomerQueryRq requestID="1"></CustomerQueryRq>'),
        qbxml('<VendorQueryRq requestID="2"></VendorQueryRq>'),
      ],
    })
    onTestFinished(soap.close)
    const { page, complaints } = await openDesktop()

    await choose(page, installer)
    await dialog(page, 'User Account Control').getByRole('button', { name: 'Yes' }).click()
    const wizard = dialog(page, 'QBWebConnector - InstallShield Wizard')
    await wizard.getByRole('button', { name: 'Next' }).click()
    await wizard.getByRole('button', { name: 'Install', exact: true }).click()
    await wizard.getByRole('button', { name: 'Finish' }).click()

    await drop(page, 'ledger.qwc', qwcText(soap.url))
    await dialog(page, 'Authorize New Web Service').getByRole('button', { name: 'OK' }).click()
    const certificate = dialog(page, 'QuickBooks - Application with No Certificate')
    await certificate.getByRole('radio').nth(3).waitFor()
    await certificate
      .getByRole('radio', { name: 'Yes, always; allow access even if QuickBooks is not running' })
      .check()
    await certificate.getByRole('button', { name: 'Continue…' }).click()
    await dialog(page, 'Access Confirmation').getByRole('button', { name: 'Done' }).click()

    const connector = dialog(page, 'QuickBooks Web Connector')
    const row = connector.getByRole('row', { name: /Ledger Sync/ })
    await row.getByRole('checkbox', { name: 'Select Ledger Sync' }).check()
    const prompt = dialog(page, 'Enter Password')
    await prompt.getByLabel('Please enter the password for Ledger Sync').fill('not this')
    await prompt.getByRole('button', { name: 'OK' }).click()
    await dialog(page, 'Save Password').getByRole('button', { name: 'Yes' }).click()
    await connector.getByRole('button', { name: 'Update Selected' }).click()
    await row.getByText('QBWC1040').waitFor()

    await page.evaluate(() => navigator.clipboard.writeText('open sesame'))
    await row.getByLabel('Password for Ledger Sync').focus()
    await page.keyboard.press('ControlOrMeta+V')
    await page.keyboard.press('Enter')
    await dialog(page, 'Save Password').getByRole('button', { name: 'Yes' }).click()
    await connector.getByRole('button', { name: 'Update Selected' }).click()
    await row.getByText('Last result: OK').waitFor()

    expect(soap.responses[0]).toContain('<CustomerRet>')
    await connector.getByRole('button', { name: 'View Log' }).click()
    const log = dialog(page, 'QWCLog.txt - Notepad').getByRole('textbox', { name: 'QWCLog.txt' })
    expect(await log.inputValue()).toContain('do_authenticate')
    expect(await page.content()).not.toContain('open sesame')
    expect(complaints).toEqual([])
  },
)

test('a configuration file means nothing to Windows before the Web Connector is installed', patient, async () => {
  const { page } = await openDesktop()
  const configuration = {
    name: 'a.qwc',
    mimeType: 'application/x-qwc',
    buffer: Buffer.from(qwcText('http://localhost:9')),
  }
  await choose(page, configuration)
  const refusal = dialog(page, 'Windows can’t open a.qwc')
  await refusal.locator('button:focus', { hasText: 'OK' }).waitFor()
  await page.keyboard.press('Escape')
  await refusal.waitFor({ state: 'detached' })
  await page
    .getByRole('list', { name: 'Files in Downloads' })
    .getByRole('button', { name: /a\.qwc/ })
    .waitFor()
})

test('what is ordered behind the scenes shows on the screen, in a second browser window too', patient, async () => {
  const { page, url } = await openDesktop()
  const second = await page.context().newPage()
  await second.goto(url)
  await page.getByRole('switch', { name: 'A dialog is showing' }).click()
  await dialog(second, 'QuickBooks Update Service').getByRole('button', { name: 'Close', exact: true }).click()
  await dialog(page, 'QuickBooks Update Service').waitFor({ state: 'detached' })
  await page.getByRole('radio', { name: 'Side Street Bakery' }).check()
  await dialog(second, 'Side Street Bakery - QuickBooks Desktop').waitFor()
  await page.getByRole('switch', { name: 'Computer asleep' }).click()
  await second.getByRole('button', { name: 'Wake the computer' }).click()
  await page.getByRole('button', { name: 'Wake the computer' }).waitFor({ state: 'detached' })
})

test('No in QuickBooks’ certificate window leaves QBWC1039, and a closed QuickBooks QBWC1007', patient, async () => {
  const soap = await startQueueServer({})
  onTestFinished(soap.close)
  const { page, url } = await openDesktop()
  await postCommand(url, { type: 'installConnector' })
  await drop(page, 'ledger.qwc', qwcText(soap.url))
  await dialog(page, 'Authorize New Web Service').getByRole('button', { name: 'OK' }).click()
  await dialog(page, 'QuickBooks - Application with No Certificate').getByRole('button', { name: 'Cancel' }).click()
  const notice = page.getByRole('alertdialog', { name: 'QuickBooks Web Connector' })
  await notice.getByText(/^QBWC1039: There was a problem adding the application to registry/).waitFor()
  await notice.getByRole('button', { name: 'OK' }).click()

  await page.getByRole('radio', { name: 'QuickBooks closed' }).check()
  await drop(page, 'ledger.qwc', qwcText(soap.url))
  await dialog(page, 'Authorize New Web Service').getByRole('button', { name: 'OK' }).click()
  const retry = dialog(page, 'QuickBooks Web Connector').filter({ hasText: 'QBWC1007' })
  await retry.getByText(/Please fix the problem and click Retry to try again/).waitFor()
  await retry.getByRole('button', { name: 'Cancel' }).click()
  await notice.getByText(/^QBWC1022: An error occurred when connecting to QuickBooks/).waitFor()
})

test('Windows is restarted without the start-up entry, and the customer moves to a new PC', patient, async () => {
  const { page, url } = await openDesktop()
  await postCommand(url, { type: 'installConnector' })
  const inTaskbar = page.getByRole('navigation', { name: 'Taskbar' }).getByRole('button', { name: 'Web Connector' })
  await page.getByRole('switch', { name: 'No start-up entry' }).click()
  await page.getByRole('switch', { name: 'No start-up entry', checked: true }).waitFor()
  await page.getByRole('button', { name: 'Restart Windows' }).click()
  await snapshotWhere(url, ({ computer }) => !computer.connectorRunning && !computer.quickBooks.running)
  // While the page still shows its window, a press in the taskbar only hides that.
  await dialog(page, 'QuickBooks Web Connector').waitFor({ state: 'detached' })
  await inTaskbar.click()
  await snapshotWhere(url, ({ computer }) => computer.connectorRunning)
  await page.getByRole('button', { name: 'Move to a new PC' }).click()
  await inTaskbar.waitFor({ state: 'detached' })
  expect((await snapshotWhere(url, () => true)).computer).toMatchObject({ machineName: 'NEW-PC', applications: [] })
})

function dialog(page: Page, name: string) {
  return page.getByRole('dialog', { name, exact: true })
}

function choose(page: Page, file: { name: string; mimeType: string; buffer: Buffer }) {
  return page.getByLabel('Choose a downloaded file').setInputFiles(file)
}

async function drop(page: Page, name: string, text: string) {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], fileName))
      return transfer
    },
    [name, text] as const,
  )
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer })
}
