import { expect, onTestFinished, test, vi } from 'vitest'
import { createCompanyFile } from 'web-connector'
import { isLong } from '../../../../test/isLong'
import { freshDatabase } from '../../test/freshDatabase'
import { testApiKey, testSettings } from '../../test/startService'
import { createService } from '../createService'
import { expectSameRecords } from './test/expectSameRecords'
import { newConnection } from './test/newConnection'
import { openComputer } from './test/openComputer'
import { startProcess } from './test/startProcess'
import { startRelay } from './test/startRelay'

// Many first syncs at once, on a machine that may be busy.
vi.setConfig({ testTimeout: 300_000 })

test('many companies sync at once, their calls spread over all processes, and every record is there once', async () => {
  const { remove, ...database } = await freshDatabase()
  onTestFinished(remove)
  const relay = await startRelay()
  const page = await createService(
    testSettings({
      ...database,
      publicUrl: relay.url,
      apiKey: testApiKey,
    }),
  )
  onTestFinished(() => page.close())
  // A SQLite file is for one process and a few companies; PostgreSQL serves two processes.
  const scale =
    database.databaseUrl === undefined
      ? { processes: 1, companies: isLong ? 5 : 3 }
      : { processes: 2, companies: isLong ? 20 : 6 }
  const settings = Array.from({ length: scale.processes }, () => ({
    ...database,
    publicUrl: relay.url,
    apiKey: testApiKey,
  }))
  relay.targets = (await Promise.all(settings.map(startProcess))).map(({ url }) => url)

  const companies = await Promise.all(
    Array.from({ length: scale.companies }, async (_, index) => {
      const connection = await newConnection(page, `Company ${index}`)
      const file = createCompanyFile({
        name: `Company ${index}`,
        seed: index + 1,
        customers: 520 + index,
        invoices: 210,
      })
      const { update } = await openComputer(connection, { companyFiles: [file], machineName: `PC-${index}` })
      return { connection, file, update }
    }),
  )
  const results = await Promise.all(companies.map(({ update }) => update()))
  expect(results.filter(({ outcome, flags }) => outcome !== 'completed' || flags.length > 0)).toEqual([])
  for (const { connection, file } of companies) {
    await expectSameRecords(connection, file)
    expect((await connection.document()).problem).toBeNull()
  }
})
