import { expect, test } from 'vitest'
import { sharedService } from '../../test/sharedService'
import { conversation } from './test/conversation'
import { answerEverything } from './test/linkedSession'
import { newConnection } from './test/newConnection'
import { readTimeline } from './test/readRecords'

const shared = sharedService()

test.each(['GET', 'HEAD'])(
  'a %s of the support address shows that the file was opened, each time until its row is there, and in the history once',
  async (method) => {
    const service = shared()
    const connection = await newConnection(service)
    const address = /<AppSupport>[^<]*(\/qbwc\/support\/[^<]+)</.exec(connection.configuration)?.[1]
    const openedAt = async () => (await connection.document()).setup.configurationOpenedAt
    const open = () => fetch(`${service.url}${address}`, { method, redirect: 'error' })
    expect(await openedAt()).toBeNull()
    expect((await open()).status).toBe(200)
    const first = await openedAt()
    expect(first).not.toBeNull()
    await open()
    const again = (await openedAt()) ?? ''
    expect(again > (first ?? '')).toBe(true)
    await connection.api('PATCH', connection.desktopPath, { configurationAdded: true })
    await open()
    expect(await openedAt()).toBe(again)
    expect((await readTimeline(connection)).filter((kind) => kind === 'configurationOpened')).toHaveLength(1)
  },
)

test('an unknown reference is not found', async () => {
  const { url } = shared()
  for (const reference of ['nobody', '..%2f..', 'x'.repeat(150)]) {
    expect((await fetch(`${url}/qbwc/support/${reference}`)).status).toBe(404)
  }
})

test('the page tells how the last update went, and nothing of the customer', async () => {
  const service = shared()
  const connection = await newConnection(service)
  const caller = conversation(connection)
  const { support_reference } = await connection.row()
  const page = async () => (await fetch(`${service.url}/qbwc/support/${support_reference}`)).text()
  expect(await page()).toContain('has not called yet')
  await caller.authenticate('wrong')
  expect(await page()).toContain('The password is not right.')
  const ticket = await caller.signIn()
  await answerEverything(caller, ticket)
  await caller.close(ticket)
  const last = await page()
  expect(last).toMatch(/ended well, on \d{4}-\d\d-\d\d at \d\d:\d\d UTC/)
  for (const secret of ['Rock Castle', connection.userName, connection.companyId, 'FRONT-OFFICE']) {
    expect(last).not.toContain(secret)
  }
})
