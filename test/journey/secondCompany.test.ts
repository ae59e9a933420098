import { expect as see } from 'playwright/test'
import { expect, test } from 'vitest'
import { expectSameRecords } from '../../packages/connector-service/src/qbwc/test/expectSameRecords'
import { companyFiles } from '../../packages/web-connector/src/page/server/companyFiles'
import { finishSetup } from './finishSetup'
import { startJourney } from './startJourney'
import { windowsPc } from './windowsPc'

test(
  'a second company on the same computer gets a row and a password of its own, and the first goes on',
  { timeout: 240_000 },
  async () => {
    const { service, troubles, page, lender, pcPage, pc } = await startJourney()
    const { db } = service.database
    const [firstFile, secondFile] = companyFiles()
    if (!firstFile || !secondFile) throw new Error('the computer has two company files')
    const connections = () =>
      db
        .selectFrom('desktop_connections')
        .innerJoin('connections', 'connections.id', 'connection_id')
        .select(['connection_id', 'status', 'application_name', 'company_name', 'file_id', 'last_contact_at'])
        .orderBy('created_at')
        .execute()

    async function connect(application?: string) {
      await lender.expectHeading('Install the Web Connector')
      await pc.runInstaller(await lender.downloadConnector())
      await lender.press('I’ve installed it')
      await finishSetup(lender, windowsPc(pcPage, application))
    }

    await lender.choosePlatform('QuickBooks Desktop app')
    await lender.press('Everything is ready')
    await connect()
    await page.getByRole('link', { name: 'Settings' }).click()

    await lender.press('Connect another company')
    await lender.choosePlatform('QuickBooks Desktop app')
    await lender.press('Everything is ready')
    await see(page.getByText('For each company, an administrator runs it again.', { exact: false })).toBeVisible()
    await pc.choose(secondFile.company.companyName)
    const [first, second] = await connections()
    if (!first || !second) throw new Error('there are two connections')
    await windowsPc(pcPage, first.application_name).deselect()
    await connect(second.application_name)

    const [firstThen, secondThen] = await connections()
    expect([firstThen?.company_name, secondThen?.company_name]).toEqual([
      firstFile.company.companyName,
      secondFile.company.companyName,
    ])
    expect([firstThen?.status, secondThen?.status]).toEqual(['Linked', 'Linked'])
    await expectSameRecords({ service, connectionId: second.connection_id }, secondFile)

    // The first's row is still there, with its password.
    await pc.choose(firstFile.company.companyName)
    await windowsPc(pcPage, second.application_name).deselect()
    await windowsPc(pcPage, first.application_name).updateSelected()
    await expect
      .poll(async () => (await connections())[0]?.last_contact_at, { timeout: 20_000, interval: 100 })
      .not.toBe(firstThen?.last_contact_at)
    const [firstNow, secondNow] = await connections()
    expect([firstNow?.status, secondNow?.status]).toEqual(['Linked', 'Linked'])
    await expectSameRecords({ service, connectionId: first.connection_id }, firstFile)
    expect(troubles).toEqual([])
  },
)
