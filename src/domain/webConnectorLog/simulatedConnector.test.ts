import { onTestFinished, expect, test, vi } from 'vitest'
import { queuedUpdate } from '../../../packages/web-connector/src/testing/queuedUpdate'
import { linkedComputer } from '../../../packages/web-connector/src/testing/linkedComputer'
import { startQueueServer } from '../../../packages/web-connector/src/testing/queueServer'
import { createLogReader } from './createLogReader'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 30_000 })

function runsIn(text: string) {
  const reader = createLogReader('Ledger Sync')
  reader.read(text)
  return reader.finish().runs.filter(({ kind }) => kind === 'update')
}

test('a good night, a dialog that nobody answered, and a wrong password', async () => {
  const { computer, update } = await queuedUpdate({}, { logLevel: 'VERBOSE' })
  await update()
  computer.showDialog('Update available')
  await update()
  computer.closeDialog()
  await computer.enterPassword('Ledger Sync', 'bad')
  await update()
  expect(runsIn(computer.readLog())).toMatchObject([
    { status: 'failed', requests: 0, problem: { code: 'wrong_password', webConnectorCode: 'QBWC1040' } },
    {
      status: 'failed',
      problem: { code: 'dialog_open', webConnectorCode: 'QBWC1013', hresult: '0x80040414' },
    },
    { status: 'finished', requests: 2, problem: null },
  ])
})

test('a service that answers nonsense, and then that there is nothing to do', async () => {
  const server = await startQueueServer({ replies: { authenticate: [['only one']] } })
  onTestFinished(server.close)
  const computer = await linkedComputer(server.url)
  await computer.update('Ledger Sync')
  await computer.update('Ledger Sync')
  expect(runsIn(computer.readLog())).toMatchObject([
    { status: 'nothing_to_do' },
    { status: 'failed', problem: { code: 'service_unanswered', webConnectorCode: 'QBWC1012' } },
  ])
})

test('nothing that is told holds the name, the ticket or the stamp', async () => {
  const { computer, update } = await queuedUpdate(
    { replies: { authenticate: [['only one']] } },
    { logLevel: 'VERBOSE' },
  )
  await update()
  await update()
  expect(JSON.stringify(runsIn(computer.readLog()))).not.toMatch(/conn_1|TICKET|57F3B9B1|open sesame/)
})
