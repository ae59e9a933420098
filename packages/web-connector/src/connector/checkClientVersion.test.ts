import { expect, test, vi } from 'vitest'
import { agreeToEverything } from '../computer/Question'
import { queuedUpdate } from '../testing/queuedUpdate'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 30_000 })

test.each([
  ['E:Too old', agreeToEverything, 'Too old'],
  ['O:3.0', agreeToEverything, 'The application wants version 3.0 of the Web Connector.'],
  ['W:Rather old', { ...agreeToEverything, version_warning: 'stop' as const }, 'Rather old'],
])(
  'clientVersion %j ends the update with QBWC1037, and closes with an empty ticket',
  async (answer, answers, lastResult) => {
    const { server, update } = await queuedUpdate({ replies: { clientVersion: [answer] } }, { answers })
    expect(await update()).toMatchObject({ outcome: 'failed', code: 'QBWC1037', lastResult })
    expect(server.order).toEqual(['serverVersion', 'clientVersion', 'closeConnection'])
    expect(server.calls.at(-1)?.parameters).toEqual({ ticket: '' })
  },
)

test('a warning can be passed over, and O: too by setting', async () => {
  const warned = await queuedUpdate({ replies: { clientVersion: ['W:Rather old'] } })
  expect((await warned.update()).outcome).toBe('completed')
  const older = await queuedUpdate(
    { replies: { clientVersion: ['O:1.0'] } },
    { settings: { olderVersionAnswer: 'continue' } },
  )
  expect((await older.update()).outcome).toBe('completed')
})

test('any other clientVersion answer is QBWC1046', async () => {
  const { update } = await queuedUpdate({ replies: { clientVersion: ['2.3'] } })
  expect(await update()).toMatchObject({ outcome: 'failed', code: 'QBWC1046' })
})
