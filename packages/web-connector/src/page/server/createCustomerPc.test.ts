import { expect, onTestFinished, test } from 'vitest'
import { createVirtualClock } from '../../clock/createVirtualClock'
import { linkedComputer } from '../../testing/linkedComputer'
import { qbxml } from '../../testing/qbxml'
import { startQueueServer } from '../../testing/queueServer'
import { createCustomerPc } from './createCustomerPc'
import { createPausableClock } from './createPausableClock'

const halfAnHour = 30 * 60_000

test('Auto-Run runs on time, not while the Web Connector is left, and at once when it is started again', async () => {
  const { pc, time, server } = await setUp([])
  pc.computer.setAutoRun('Ledger Sync', true)
  const first = nextRun(pc)
  time.advance(halfAnHour)
  await first

  pc.computer.exitConnector()
  time.advance(10 * halfAnHour)
  expect(pc.snapshot()).toMatchObject({ computer: { connectorRunning: false, updating: null } })
  const second = nextRun(pc)
  pc.computer.startConnector()
  time.advance(0)
  await second
  expect(server.order.filter((operation) => operation === 'authenticate')).toHaveLength(2)
})

test('a computer that goes to sleep during an update goes on with it when it wakes', async () => {
  const { pc, server } = await setUp([qbxml('<HostQueryRq requestID="1"></HostQueryRq>')])
  pc.computer.select('Ledger Sync', true)
  pc.setAsleep(true)
  const updating = pc.computer.updateSelected()
  await stateWhere(pc, () => pc.computer.state.quickBooks.busy)
  expect(() => pc.computer.exitConnector()).toThrow(RangeError)
  expect(server.responses).toEqual([])
  pc.setAsleep(false)
  const [result] = await updating
  expect(result).toMatchObject({ outcome: 'completed' })
})

test('a company file in use on another PC cannot be opened, until it is free', async () => {
  const { pc } = await setUp([qbxml('<HostQueryRq requestID="1"></HostQueryRq>')])
  pc.computer.closeCompanyFile()
  pc.computer.closeQuickBooks()
  pc.computer.select('Ledger Sync', true)
  pc.setInUseElsewhere(true)
  expect(pc.snapshot().inUseElsewhere).toBe(true)
  const [refused] = await pc.computer.updateSelected()
  expect(refused).toMatchObject({ outcome: 'failed' })
  pc.setInUseElsewhere(false)
  expect(pc.snapshot().inUseElsewhere).toBe(false)
})

async function setUp(requests: string[]) {
  const server = await startQueueServer({ requests })
  onTestFinished(server.close)
  const time = createVirtualClock()
  const clock = createPausableClock(time)
  const computer = await linkedComputer(server.url, { clock })
  onTestFinished(() => computer.switchOff())
  return { server, time, pc: createCustomerPc({ computer, clock, requestMs: 0, slowRequestMs: 0 }) }
}

type Pc = ReturnType<typeof createCustomerPc>

/** When the update after this moment is over. */
function nextRun(pc: Pc): Promise<void> {
  const before = pc.computer.state.applications[0]?.lastRunAt
  return stateWhere(pc, () => {
    const { updating, applications } = pc.computer.state
    return updating === null && applications[0]?.lastRunAt !== before
  })
}

function stateWhere(pc: Pc, isWanted: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (isWanted()) return resolve()
    const stop = pc.subscribe(() => {
      if (!isWanted()) return
      stop()
      resolve()
    })
  })
}
