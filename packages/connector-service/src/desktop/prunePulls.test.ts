import { expect, test } from 'vitest'
import { startService } from '../../test/startService'
import { newConnection } from '../qbwc/test/newConnection'
import { readPulls } from '../qbwc/test/readRecords'
import { testClock } from '../qbwc/test/testClock'
import { linkCompany } from '../../test/signUp'
import { endPull } from '../qbwc/sync/endPull'
import { prunePulls } from './prunePulls'
import { queuePulls } from './queuePulls'

test('the history of pulls goes back a month; the latest of each data type and its latest success stay', async () => {
  const clock = testClock('2026-03-02T18:00:00.000Z')
  const service = await startService({}, { now: clock.now })
  const connection = await newConnection(service)
  await linkCompany(service, connection.connectionId)
  const sync = async (dataTypes: string[], status: 'Complete' | 'FetchError') => {
    await queuePulls(service.context, {
      connectionId: connection.connectionId,
      dataTypes,
      by: 'service',
      extent: 'changes',
    })
    const waiting = await service.database.db.selectFrom('pulls').selectAll().where('status', '=', 'Queued').execute()
    for (const pull of waiting) await endPull(service.context, pull, { status, error: 'refused' })
    clock.pass(24 * 60)
  }
  await sync(['bills'], 'Complete')
  for (let day = 0; day < 40; day += 1) await sync(['invoices'], 'Complete')
  for (let day = 0; day < 35; day += 1) await sync(['bills'], 'FetchError')
  for (let day = 0; day < 35; day += 1) await prunePulls(service.context, 2)
  const kept = (await readPulls(connection)).map(({ data_type, status }) => `${data_type} ${status}`)
  expect(kept.filter((pull) => pull === 'bills FetchError')).toHaveLength(30)
  expect(kept.filter((pull) => pull !== 'bills FetchError')).toEqual(['bills Complete', 'invoices Complete'])
})
