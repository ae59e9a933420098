import { expect, test } from 'vitest'
import { startService } from '../../../test/startService'
import { answerTo, records } from '../test/cannedAnswers'
import { conversation } from '../test/conversation'
import { untilAskedFor } from '../test/linkedSession'
import { newConnection } from '../test/newConnection'
import { readTimeline } from '../test/readRecords'
import { testClock } from '../test/testClock'
import { sweepSessions } from './sweepSessions'

test('a session unseen for ten minutes is dead, and its work waits again', async () => {
  const clock = testClock()
  const service = await startService({}, { now: clock.now })
  const connection = await newConnection(service)
  const caller = conversation(connection)
  const ticket = await caller.signIn()
  const request = await untilAskedFor(caller, ticket, 'CustomerQuery')
  clock.pass(9.9)
  await sweepSessions(service.context)
  expect((await connection.document()).activity.state).toBe('syncing')
  clock.pass(0.2)
  await sweepSessions(service.context)
  await sweepSessions(service.context)
  const { activity, dataTypes } = await connection.document()
  expect(activity.state).toBe('idle')
  expect(dataTypes[2]).toMatchObject({ dataType: 'customers', status: 'Queued', progress: 0 })
  expect((await readTimeline(connection)).filter((kind) => kind === 'syncStopped')).toHaveLength(1)
  expect(await caller.receive(ticket, answerTo(request, records('CustomerRet', 1, 3)))).toBe(-1)
  expect(await caller.sendFirst(await caller.signIn())).toMatch(/<CustomerQueryRq .*iterator="Start"/)
})

test('a session that is heard from stays', async () => {
  const clock = testClock()
  const service = await startService({}, { now: clock.now })
  const caller = conversation(await newConnection(service))
  const ticket = await caller.signIn()
  let request = await untilAskedFor(caller, ticket, 'CustomerQuery')
  for (let page = 5; page >= 1; page -= 1) {
    clock.pass(9)
    await sweepSessions(service.context)
    const iterator = ` iteratorRemainingCount="${page}" iteratorID="{a}"`
    expect(
      await caller.receive(ticket, answerTo(request, records('CustomerRet', page, page), iterator)),
    ).toBeGreaterThan(0)
    request = await caller.send(ticket)
    expect(request).toContain('iterator="Continue"')
  }
})
