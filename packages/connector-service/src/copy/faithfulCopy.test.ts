import { onTestFinished, test, vi } from 'vitest'
import { isLong } from '../../../../test/isLong'
import { freshDatabase } from '../../test/freshDatabase'
import { testSettings } from '../../test/startService'
import { createService } from '../createService'
import { expectSameRecords } from '../qbwc/test/expectSameRecords'
import { newConnection } from '../qbwc/test/newConnection'
import { openComputer } from '../qbwc/test/openComputer'
import { startRelay } from '../qbwc/test/startRelay'
import { testClock } from '../qbwc/test/testClock'
import { randomCompany } from './test/randomCompany'

vi.setConfig({ testTimeout: isLong ? 3_600_000 : 120_000 })

const [seeds, operations] = isLong ? [50, 20_000] : [2, 600]
const operationsPerSync = isLong ? 500 : 50

test.each(Array.from({ length: seeds }, (_, index) => index + 1))(
  'whatever is done in QuickBooks, and whatever goes wrong, after the last sync the copy equals the file (seed %i)',
  async (seed) => {
    const { file, random, work, backups } = randomCompany(seed)
    const { remove, ...database } = await freshDatabase()
    onTestFinished(remove)
    const relay = await startRelay()
    const clock = testClock('2026-03-02T18:00:00.000Z')
    const settings = testSettings({ ...database, publicUrl: relay.url })
    const start = async () => {
      const service = await createService(settings, { now: clock.now })
      relay.targets = [service.url]
      return service
    }
    let service = await start()
    onTestFinished(() => service.close())
    const connection = await newConnection(service)
    let during = 0
    const { computer, update } = await openComputer(connection, {
      companyFiles: [file],
      settings: {
        interfere: () => {
          for (; during > 0 && random.chance(0.4); during -= 1) work(computerTime())
          return random.chance(0.005) ? 'send_twice' : 'send'
        },
      },
    })
    const computerTime = () => new Date(clock.now().getTime() + computer.clockOffsetMs)
    relay.onAnswered = () => random.chance(0.01)

    for (let done = 0; done < operations; done += operationsPerSync) {
      clock.pass(61)
      const trouble = random.next()
      if (trouble < 0.06) computer.clockOffsetMs = Math.round((random.next() - 0.5) * 4 * 86_400_000)
      else if (trouble < 0.1) backups.restore()
      else if (trouble < 0.2) backups.make()
      else if (trouble < 0.24) computer.quickBooks.faults = { crashAfterRequests: random.below(10) + 1 }
      else if (trouble < 0.28) computer.quickBooks.faults = { refusalsOnce: new Map([['CustomerQueryRq', [3176]]]) }
      else if (trouble < 0.32) {
        await service.close()
        service = await start()
        connection.service = service
      }
      const before = random.below(operationsPerSync)
      for (let count = 0; count < before; count += 1) {
        clock.passSeconds(random.below(60))
        work(computerTime())
      }
      during = operationsPerSync - before
      await update()
      computer.quickBooks.faults = {}
      computer.openCompanyFile(file.path)
      for (; during > 0; during -= 1) work(computerTime())
    }
    relay.onAnswered = undefined
    clock.pass(61)
    for (let run = 0, outcome = ''; run < 5 && outcome !== 'nothing_to_do'; run += 1) {
      ;({ outcome } = await update())
    }
    await expectSameRecords(connection, file)
  },
)
