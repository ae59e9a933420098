import { expect as see } from 'playwright/test'
import { expect, test } from 'vitest'
import { expectSameRecords } from '../../packages/connector-service/src/qbwc/test/expectSameRecords'
import { startJourney } from './startJourney'
import type { windowsPc } from './windowsPc'

type Pc = ReturnType<typeof windowsPc>

interface Mishap {
  /** What the PC shows, as the customer finds it among the pictures. */
  window: string | RegExp
  /** What the customer is told first. */
  fix: string | RegExp
  happens: (pc: Pc, file: string) => Promise<void>
  /** Does what the page says, until the row is there. */
  isPutRight: (pc: Pc, file: string) => Promise<void>
}

const company = 'Cedar & Sons Joinery'

const mishaps: Record<string, Mishap> = {
  'the certificate answered with No': {
    window: 'You chose No in QuickBooks QBWC1039',
    fix: /double-click .*\.qwc/,
    happens: async (pc, file) => {
      await pc.openFile(file)
      await pc.refuseAccess()
      await pc.expectMessage(/QBWC1039.*The QuickBooks user has denied access/)
    },
    isPutRight: async (pc, file) => {
      await pc.openFile(file)
      await pc.allowAccess()
    },
  },
  'Cancel at Authorize': {
    window: 'You chose Cancel',
    fix: /double-click .*\.qwc/,
    happens: (pc, file) => pc.openFile(file, 'Cancel'),
    isPutRight: (pc, file) => pc.openFile(file),
  },
  'QuickBooks closed, QBWC1007': {
    window: 'QuickBooks is closed QBWC1007',
    fix: /^Open QuickBooks and sign in/,
    happens: async (pc, file) => {
      await pc.choose('QuickBooks closed')
      await pc.openFile(file)
    },
    isPutRight: async (pc) => {
      await pc.choose(company)
      await pc.answerUnreachable('Retry')
    },
  },
  'the company file in use elsewhere, QBWC1022': {
    window: 'QuickBooks can’t be reached QBWC1022',
    fix: /^Open QuickBooks and sign in/,
    happens: async (pc, file) => {
      await pc.turn('Single-user mode elsewhere', 'on')
      await pc.choose('QuickBooks closed')
      await pc.choose(company)
      await pc.openFile(file)
      await pc.answerUnreachable('Cancel')
      await pc.expectMessage('QBWC1022')
    },
    isPutRight: async (pc, file) => {
      await pc.turn('Single-user mode elsewhere', 'off')
      await pc.turn('A dialog is showing', 'off')
      await pc.choose(company)
      await pc.openFile(file)
    },
  },
}

test(`whatever goes wrong while the file is added, the page stays, tells the fix and goes on: ${Object.keys(mishaps).join('; ')}; QBWC1039`, async () => {
  const { service, companyFile, troubles, page, lender, pc } = await startJourney({ connectorInstalled: true })
  const told: string[] = []

  /** The page is where it was: no tick, no password. */
  async function expectStays() {
    await lender.expectHeading('Open the configuration file')
    await see(page.getByRole('button', { name: 'Create the password' })).toHaveCount(0)
    await see(page.getByText(/is in the Web Connector’s list/)).toHaveCount(0)
  }

  async function chooseWindow(name: string | RegExp) {
    await page.getByText('What does the window say?').click()
    await page.getByRole('radio', { name, exact: true }).check()
  }

  /** Back to a file that was never opened, as if for the first time. */
  async function beginAnew() {
    await chooseWindow('This file was added before QBWC1039')
    await lender.press('Make a new file')
    await lender.expectHeading('Open the configuration file')
    await pc.removeRow()
    return lender.downloadConfiguration()
  }

  async function seeRow() {
    await pc.expectRow()
    await see(page.getByText(/^The Web Connector opened the file at/)).toBeVisible()
    const listed = page.getByRole('button', { name: 'I see it in the list' })
    while (!(await listed.isVisible())) await lender.press('Next')
    await listed.click()
    await lender.expectHeading('Sign in the Web Connector')
  }

  await lender.choosePlatform('Rightworks')
  await lender.press('Everything is ready')
  await lender.expectHeading('Open the configuration file')
  let file = await lender.downloadConfiguration()
  for (const [name, { window, fix, happens, isPutRight }] of Object.entries(mishaps)) {
    await happens(pc, file)
    await expectStays()
    await chooseWindow(window)
    await see(page.getByRole('list', { name: 'What to do' }).getByRole('listitem').first()).toContainText(fix)
    await lender.press('Back to the pictures')
    await isPutRight(pc, file)
    await seeRow()
    told.push(name)
    file = await beginAnew()
  }

  // The row is taken out by mistake: QuickBooks' company file remembers the file, and refuses it for ever.
  await pc.openFile(file)
  await pc.expectRow()
  await pc.removeRow()
  await pc.openFile(file)
  await pc.expectMessage(/QBWC1039.*Unique OwnerID\/FileID pair value required/)
  await expectStays()
  await chooseWindow('This file was added before QBWC1039')
  await lender.press('Make a new file')
  await see(page.getByText('The new file is ready. Download it and open it on the QuickBooks computer.')).toBeVisible()
  await pc.openFile(await lender.downloadConfiguration())
  await seeRow()
  told.push('QBWC1039')

  await lender.copyPassword()
  await pc.pastePassword()
  await pc.updateSelected()
  await lender.confirmCompany()
  await lender.expectHeading('Choose when to sync', 15_000)
  await lender.press('Save these hours')
  await lender.expectHeading('The first sync is complete', 60_000)
  const connection = await service.database.db.selectFrom('connections').selectAll().executeTakeFirstOrThrow()
  await expectSameRecords({ service, connectionId: connection.id }, companyFile)
  expect(troubles).toEqual([])
  process.stdout.write(`The page stayed, and went on after: ${told.join('; ')}.\n`)
})
