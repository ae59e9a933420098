import type { QuickBooksDesktop } from 'connections-sdk/contract'
import { expect, test } from 'vitest'
import { linkCompany, signUp } from '../../test/signUp'
import { startService } from '../../test/startService'
import { changeDesktop, type DesktopChange } from './changeDesktop'
import { quickBooksDesktopDocument } from './quickBooksDesktopDocument'
import { queuePulls } from './queuePulls'
import { endPull } from '../qbwc/sync/endPull'
import { percentAfter } from '../qbwc/test/typeCount'

const start = Date.parse('2026-03-02T18:00:00.000Z')

async function setUp() {
  const clock = { now: new Date(start) }
  const service = await startService({}, { now: () => clock.now })
  const { connection } = await signUp(service)
  const { context } = service
  const at = (minutes: number) => new Date(start + minutes * 60_000)
  const id = connection.id
  return {
    scope: context,
    id,
    at,
    link: () => linkCompany(service, id),
    change: (change: DesktopChange) => changeDesktop(context, id, change),
    async pause(from: number, to: number) {
      const times = { starts_at: at(from).toISOString(), ends_at: at(to).toISOString() }
      await context.db
        .insertInto('pauses')
        .values({ id: `pause-${from}`, connection_id: id, ...times })
        .execute()
    },
    async openSession() {
      await context.db
        .insertInto('sessions')
        .values({
          id: 'a-session',
          connection_id: id,
          state: 'waitForSendRequest',
          opened_at: clock.now.toISOString(),
          last_call_at: clock.now.toISOString(),
          expires_at: at(1000).toISOString(),
          heard_by: context.processId,
        })
        .execute()
    },
    async shownAt(minutes: number): Promise<QuickBooksDesktop> {
      clock.now = at(minutes)
      const document = await quickBooksDesktopDocument(context, id)
      if (document === null) throw new Error('The connection is gone.')
      return document
    },
  }
}

test('a connector that misses three calls is offline, and for a linked connection that is a problem', async () => {
  const { at, change, link, shownAt } = await setUp()
  await change({ last_contact_at: at(0).toISOString() })
  expect((await shownAt(14)).activity.state).toBe('idle')
  expect(await shownAt(15)).toMatchObject({ activity: { state: 'offline' }, problem: null })
  await link()
  expect((await shownAt(14)).problem).toBeNull()
  expect((await shownAt(15)).problem).toMatchObject({ code: 'connector_silent', observedAt: at(15).toISOString() })
})

test('a known problem is told in place of the silence', async () => {
  const { at, change, link, shownAt } = await setUp()
  await link()
  await change({
    last_contact_at: at(0).toISOString(),
    problem_code: 'dialog_open',
    problem_observed_at: at(0).toISOString(),
    problem_hresult: '0x80040414',
  })
  expect((await shownAt(60)).problem).toMatchObject({ code: 'dialog_open', hresult: '0x80040414' })
})

test('silence is no problem in a pause, nor outside the window, nor just after either', async () => {
  const { at, change, link, pause, shownAt } = await setUp()
  await link()
  await change({ last_contact_at: at(0).toISOString() })
  await pause(0, 60)
  expect((await shownAt(30)).problem).toBeNull()
  expect((await shownAt(60 + 14)).problem).toBeNull()
  expect((await shownAt(60 + 15)).problem?.code).toBe('connector_silent')
  // The window opens at 19:00 in Chicago: 420 minutes on.
  const schedule = { start: '19:00', end: '07:00', days: 'everyDay', timeZone: 'America/Chicago', firstSync: 'now' }
  await change({ sync_schedule: JSON.stringify(schedule) })
  expect((await shownAt(60 + 15)).problem).toBeNull()
  expect((await shownAt(420 + 14)).problem).toBeNull()
  expect((await shownAt(420 + 15)).problem?.code).toBe('connector_silent')
})

test('an open session is a sync, which a pause asks to stop', async () => {
  const { at, change, link, openSession, pause, scope, id, shownAt } = await setUp()
  await link()
  await change({ last_contact_at: at(0).toISOString() })
  await openSession()
  await queuePulls(scope, { connectionId: id, by: 'service', extent: 'everything' })
  const pulls = scope.db.updateTable('pulls').where('connection_id', '=', id)
  await pulls.set({ status: 'Complete' }).where('data_type', 'in', ['company', 'accounts']).execute()
  const fetching = { status: 'Fetching', session_id: 'a-session', received: 500, remaining: 1500 }
  await pulls.set(fetching).where('data_type', '=', 'customers').execute()
  const { activity, dataTypes } = await shownAt(1)
  expect(activity).toMatchObject({
    state: 'syncing',
    dataType: 'customers',
    progress: percentAfter(2.25),
    startedAt: at(0).toISOString(),
  })
  expect(dataTypes.slice(0, 4).map(({ progress, status }) => [status, progress])).toEqual([
    ['Complete', 100],
    ['Complete', 100],
    ['Fetching', 25],
    ['Queued', 0],
  ])
  await pause(1, 60)
  expect((await shownAt(2)).activity.state).toBe('stopping')
})

test('when the next sync will be stands still while it is waited for', async () => {
  const { at, change, link, shownAt } = await setUp()
  await change({ last_contact_at: at(0).toISOString() })
  expect((await shownAt(1)).nextSyncAt).toBeNull()
  await link()
  expect((await shownAt(1)).nextSyncAt).toBe(at(5).toISOString())
  expect((await shownAt(3)).nextSyncAt).toBe(at(5).toISOString())
})

test('a sync of some types within the window does not stand in for the night’s', async () => {
  const { at, change, link, scope, id, shownAt } = await setUp()
  await link()
  // The window is open from an hour before to an hour after, in UTC.
  const schedule = { start: '17:00', end: '19:00', days: 'everyDay', timeZone: 'UTC', firstSync: 'inWindow' }
  const contact = { last_contact_at: at(0).toISOString(), first_sync_completed_at: at(-1000).toISOString() }
  await change({ ...contact, sync_schedule: JSON.stringify(schedule) })
  const finishAll = async () => {
    const pulls = await scope.db.selectFrom('pulls').selectAll().where('status', '=', 'Queued').execute()
    for (const pull of pulls) await endPull(scope, pull, { status: 'Complete' })
  }
  await queuePulls(scope, { connectionId: id, dataTypes: ['customers'], by: 'customer', extent: 'changes' })
  await finishAll()
  expect((await shownAt(2)).nextSyncAt).toBe(at(5).toISOString())
  await queuePulls(scope, { connectionId: id, by: 'service', extent: 'changes' })
  await finishAll()
  expect((await shownAt(2)).nextSyncAt).toBe('2026-03-03T17:00:00.000Z')
})
