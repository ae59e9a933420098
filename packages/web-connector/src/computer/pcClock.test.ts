import { expect, test } from 'vitest'
import { createVirtualClock } from '../clock/createVirtualClock'
import { addRecord } from '../quickbooks/company/addRecord'
import { qbxml } from '../testing/qbxml'
import { queuedUpdate } from '../testing/queuedUpdate'
import { valuesOf } from '../testing/valuesOf'

test('QuickBooks’ times and the lock in the company file are those of the PC’s clock, which can be set', async () => {
  const clock = createVirtualClock('2026-11-02T15:00:00Z')
  const query = qbxml('<CustomerQueryRq><FromModifiedDate>2026-11-02T00:00:00</FromModifiedDate></CustomerQueryRq>')
  const { server, computer, update } = await queuedUpdate({ requests: [query, query] }, { clock })
  expect(computer.now()).toEqual(clock.now())
  computer.clockOffsetMs = 2 * 3_600_000
  expect(computer.now()).toEqual(new Date('2026-11-02T17:00:00Z'))
  const [file] = computer.quickBooks.companyFiles
  addRecord(file!, 'customers', { name: 'New' }, computer.now())
  await update()
  expect(valuesOf(server.responses[0] ?? '', 'TimeModified')).toEqual(['2026-11-02T09:00:00-08:00'])
  const [, sent = ''] = /LOCKED:FRONT-OFFICE:(\d{18})/.exec(server.calls.map(({ body }) => body).join('')) ?? []
  const ticksAtOffset = (BigInt(Date.parse('2026-11-02T17:00:00Z')) + 62_135_596_800_000n) * 10_000n
  expect(BigInt(sent)).toBe(ticksAtOffset)
  computer.clockOffsetMs = -3_600_000
  expect(computer.now()).toEqual(new Date('2026-11-02T14:00:00Z'))
})
