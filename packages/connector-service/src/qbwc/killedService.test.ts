import { expect, onTestFinished, test, vi } from 'vitest'
import { createCompanyFile } from 'web-connector'
import { isLong } from '../../../../test/isLong'
import { freshDatabase } from '../../test/freshDatabase'
import { testApiKey, testSettings } from '../../test/startService'
import { createService } from '../createService'
import { expectSameRecords } from './test/expectSameRecords'
import { newConnection } from './test/newConnection'
import { openComputer } from './test/openComputer'
import { startProcess, type ServiceProcess } from './test/startProcess'
import { startRelay, type Relay } from './test/startRelay'

// Processes of their own, killed and started again, with thousands of records.
vi.setConfig({ testTimeout: 300_000 })

/** Kills the service at its `count`th answer from QuickBooks: when it has just been passed on, or when it was taken in but nobody heard. */
function killAt(relay: Relay, service: ServiceProcess, count: number, moment: 'passed on' | 'taken in') {
  let answers = 0
  const isTheOne = (body: string) => body.includes('<receiveResponseXML') && (answers += 1) === count
  const killed = new Promise<void>((resolve) => {
    const kill = (body: string) => {
      if (!isTheOne(body)) return false
      relay.targets = []
      resolve(service.kill())
      return true
    }
    if (moment === 'passed on') relay.onPassed = kill
    else relay.onAnswered = kill
  })
  return async () => {
    await killed
    relay.onPassed = undefined
    relay.onAnswered = undefined
  }
}

test.each(['passed on', 'taken in'] as const)(
  'a service killed when an answer was just %s goes on after its restart, with every record once',
  async (moment) => {
    const { remove, ...database } = await freshDatabase()
    onTestFinished(remove)
    const relay = await startRelay()
    // The page's side of the service, which also reads what is stored; the Web Connector never talks to it.
    const page = await createService(testSettings({ ...database, publicUrl: relay.url }))
    onTestFinished(() => page.close())
    const connection = await newConnection(page)
    const file = createCompanyFile({ customers: 1100, invoices: 210 })

    let service = await startProcess({ ...database, publicUrl: relay.url, apiKey: testApiKey })
    relay.targets = [service.url]
    const { update } = await openComputer(connection, { companyFiles: [file] })
    // The first answer, and pages of an iterator.
    for (const count of isLong ? [1, 4, 5] : [4]) {
      const killed = killAt(relay, service, count, moment)
      expect(await update()).toMatchObject({ outcome: 'failed' })
      await killed()
      const killedAt = Date.now()
      service = await startProcess({ ...database, publicUrl: relay.url, apiKey: testApiKey })
      // Told as soon as it answers, whatever the Web Connector has made of it.
      expect((await connection.document()).activity.state).toBe('unknown')
      process.stdout.write(`No longer told as busy ${(Date.now() - killedAt) / 1000} s after the kill.\n`)
      relay.targets = [service.url]
    }
    expect((await connection.document()).setup.firstSyncCompletedAt).toBeNull()
    expect(await update()).toMatchObject({ outcome: 'completed', flags: [] })
    await expectSameRecords(connection, file)
    const { setup, problem, dataTypes } = await connection.document()
    expect(setup.firstSyncCompletedAt).not.toBeNull()
    expect(problem).toBeNull()
    expect(dataTypes.every(({ status }) => status === 'Complete')).toBe(true)
  },
)
