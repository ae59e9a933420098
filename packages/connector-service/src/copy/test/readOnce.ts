import type { CompanyFile, QuickBooksFaults } from 'web-connector'
import { startService } from '../../../test/startService'
import { newConnection } from '../../qbwc/test/newConnection'
import { openComputer } from '../../qbwc/test/openComputer'
import { readRecords } from '../../qbwc/test/readRecords'
import { testClock } from '../../qbwc/test/testClock'
import type { Settings } from '../../settings/Settings'

/** A company file that was read once, and a clock that is an hour later at each further reading. */
export async function readOnce(file: CompanyFile, faults: QuickBooksFaults = {}, settings: Partial<Settings> = {}) {
  const clock = testClock('2026-07-02T18:00:00.000Z')
  const connection = await newConnection(await startService(settings, { now: clock.now }))
  const { computer, update } = await openComputer(connection, { companyFiles: [file] })
  computer.quickBooks.faults = faults
  const first = await update()
  const read = async () => {
    clock.pass(61)
    return update()
  }
  const held = async (dataType: string) => (await readRecords(connection, dataType)).size
  return { clock, connection, computer, first, read, held }
}
