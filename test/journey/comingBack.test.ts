import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { expectSameRecords } from '../../packages/connector-service/src/qbwc/test/expectSameRecords'
import { isLong } from '../isLong'
import { finishSetup } from './finishSetup'
import { startJourney } from './startJourney'

// Several first syncs, one after the other.
const patient = { timeout: 300_000 }

test(
  `a customer comes back after uninstalling${isLong ? ', after removing the row' : ''} and on a new PC, each time with a file that QuickBooks takes`,
  patient,
  async () => {
    const { service, companyFile, folder, troubles, page, lender, pc } = await startJourney({
      connectorInstalled: true,
    })
    const { db } = service.database
    const connection = () => db.selectFrom('connections').selectAll().executeTakeFirstOrThrow()
    const recordIds = async () =>
      (await db.selectFrom('records').select(['data_type', 'record_id']).execute())
        .map(({ data_type, record_id }) => `${data_type} ${record_id}`)
        .toSorted()
    const refusals = async () =>
      (await readFile(path.join(folder, 'computer', 'QWCLog.txt'), 'utf8')).split('QBWC1039').length - 1
    const told: string[] = []

    await lender.choosePlatform('QuickBooks Desktop app')
    await lender.press('Everything is ready')
    await lender.expectHeading('Install the Web Connector')
    await lender.press('I’ve installed it')
    await finishSetup(lender, pc)
    const { id } = await connection()
    const firstRecords = await recordIds()

    async function expectComeBack(how: string) {
      const { id: idNow, status } = await connection()
      const records = await recordIds()
      told.push(
        `${how}: ${await refusals()} QBWC1039, ${records.length} records, ${new Set(records).size} of them different`,
      )
      expect([idNow, status]).toEqual([id, 'Linked'])
      expect(await refusals()).toBe(0)
      expect(records).toEqual(firstRecords)
      await expectSameRecords({ service, connectionId: id }, companyFile)
    }

    async function disconnect() {
      await lender.press('Disconnect…')
      await page.getByRole('alertdialog').getByRole('button', { name: 'Disconnect' }).click()
      await lender.expectHeading('Remove the Web Connector')
    }

    await page.getByRole('link', { name: 'Settings' }).click()
    await lender.press('QuickBooks Desktop')
    await disconnect()
    await pc.uninstall()
    await lender.press('Connect again')
    await lender.expectHeading('Install the Web Connector')
    await pc.runInstaller(await lender.downloadConnector())
    await lender.press('I’ve installed it')
    await finishSetup(lender, pc, { asksCompany: false })
    await expectComeBack('Connected again after the uninstall guide')

    if (isLong) {
      await lender.press('Go to this connection')
      await disconnect()
      await pc.removeRow()
      await lender.press('Connect again')
      await lender.expectHeading('Install the Web Connector')
      await lender.press('I’ve installed it')
      await finishSetup(lender, pc, { asksAccess: false, asksCompany: false })
      await expectComeBack('Connected again after the row was removed')
    }

    await lender.press('Go to this connection')
    await lender.press('I have a new computer…')
    await lender.expectHeading('Move this connection to a new computer?')
    await lender.press('Set up the new computer')
    await pc.moveToNewPc()
    await lender.expectHeading('Check the computer with QuickBooks')
    await lender.press('Everything is ready')
    await lender.expectHeading('Install the Web Connector')
    await pc.runInstaller(await lender.downloadConnector())
    await lender.press('I’ve installed it')
    await finishSetup(lender, pc, { asksAccess: false, asksCompany: false })
    await expectComeBack('On a new PC')

    const { computer_name, generation } = await db
      .selectFrom('desktop_connections')
      .selectAll()
      .executeTakeFirstOrThrow()
    expect([computer_name, generation]).toEqual(['NEW-PC', isLong ? 4 : 3])
    expect(troubles).toEqual([])
    process.stdout.write(`${told.join('\n')}\nThe connection is ${id} all along, its file the ${generation}th.\n`)
  },
)
