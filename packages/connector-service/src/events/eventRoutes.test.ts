import { quickBooksDesktopSchema } from 'connections-sdk/contract'
import { EventSourceParserStream } from 'eventsource-parser/stream'
import { sql } from 'kysely'
import * as z from 'zod/mini'
import { expect, inject, onTestFinished, test, vi } from 'vitest'
import { linkCompany, signUp } from '../../test/signUp'
import { startService } from '../../test/startService'
import { changeDesktop } from '../desktop/changeDesktop'

async function follow(response: Response) {
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  const comments: string[] = []
  const reader = response.body
    ?.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .pipeThrough(new EventSourceParserStream({ onComment: (comment) => comments.push(comment) }))
    .getReader()
  return {
    comments,
    async next() {
      const read = await reader?.read()
      if (read === undefined || read.done) return null
      expect(read.value.event).toBe('quickbooksDesktop')
      return z.parse(quickBooksDesktopSchema, JSON.parse(read.value.data))
    },
    leave: () => reader?.cancel(),
  }
}

test('a page hears at once how things stand, and of every change', async () => {
  const { api, desktopPath } = await signUp(await startService())
  const events = await follow(await api('GET', `${desktopPath}/events`))
  expect((await events.next())?.setup.requirementsConfirmedAt).toBeNull()
  await api('PATCH', desktopPath, { body: { requirementsConfirmed: true } })
  expect((await events.next())?.setup.requirementsConfirmedAt).not.toBeNull()
  await api('PATCH', desktopPath, { body: { hosting: 'desktopApp' } })
  expect((await events.next())?.hosting).toBe('desktopApp')
  await events.leave()
})

test('two pages hear alike, and one of another connection hears nothing of it', async () => {
  const service = await startService()
  const mine = await signUp(service)
  const other = await signUp(service)
  const [one, two] = await Promise.all(
    [1, 2].map(async () => follow(await mine.api('GET', `${mine.desktopPath}/events`))),
  )
  const apart = await follow(await other.api('GET', `${other.desktopPath}/events`))
  await Promise.all([one?.next(), two?.next(), apart.next()])
  await mine.api('PATCH', mine.desktopPath, { body: { hosting: 'rightworks' } })
  expect(await Promise.all([one?.next(), two?.next()])).toMatchObject([
    { hosting: 'rightworks' },
    { hosting: 'rightworks' },
  ])
  await other.api('PATCH', other.desktopPath, { body: { hosting: 'desktopApp' } })
  expect((await apart.next())?.hosting).toBe('desktopApp')
})

test('many changes at once are told by a few events, the last one of them complete', async () => {
  const service = await startService()
  const { api, connection, desktopPath } = await signUp(service)
  const events = await follow(await api('GET', `${desktopPath}/events`))
  await events.next()
  await Promise.all(
    Array.from({ length: 200 }, (_, number) =>
      changeDesktop(service.context, connection.id, { quickbooks_product: `QuickBooks ${number}` }),
    ),
  )
  await changeDesktop(service.context, connection.id, { quickbooks_product: 'the last' })
  for (let read = 1; read <= 202; read += 1) {
    if ((await events.next())?.activity.quickBooksProduct === 'the last') return
  }
  expect.unreachable('the last change was not told')
})

test('the stream ends when the connection is deleted, and when the service closes', async () => {
  const service = await startService()
  const { api, connectionPath, desktopPath } = await signUp(service)
  const { api: otherApi, desktopPath: otherPath } = await signUp(service)
  const deleted = await follow(await api('GET', `${desktopPath}/events`))
  const closed = await follow(await otherApi('GET', `${otherPath}/events`))
  await Promise.all([deleted.next(), closed.next()])
  await api('DELETE', connectionPath)
  expect(await deleted.next()).toBeNull()
  await service.app.close()
  expect(await closed.next()).toBeNull()
})

test('a comment every 15 seconds keeps the line, what time alone changes is told, and an expired token ends it', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const clock = { now: new Date('2026-03-02T10:00:00.000Z') }
  const service = await startService({}, { now: () => clock.now })
  const { api, connection, desktopPath } = await signUp(service)
  await linkCompany(service, connection.id)
  await changeDesktop(service.context, connection.id, { last_contact_at: clock.now.toISOString() })
  const events = await follow(await api('GET', `${desktopPath}/events`))
  expect((await events.next())?.activity.state).toBe('idle')
  clock.now = new Date('2026-03-02T10:15:00.000Z')
  vi.advanceTimersByTime(15_000)
  expect(await events.next()).toMatchObject({ activity: { state: 'offline' }, problem: { code: 'connector_silent' } })
  expect(events.comments).toHaveLength(1)
  vi.advanceTimersByTime(60 * 60_000)
  expect(await events.next()).toBeNull()
})

// SQLite is for one process; only PostgreSQL carries word to another.
if (inject('databaseUrl') !== undefined) {
  test('a change made through one process is heard through another', async () => {
    const one = await startService()
    const other = await startService({ databaseUrl: one.context.settings.databaseUrl })
    const { api, token, desktopPath } = await signUp(one)
    const heard = await follow(
      await fetch(`${other.url}${desktopPath}/events`, { headers: { authorization: `Bearer ${token}` } }),
    )
    await heard.next()
    await api('PATCH', desktopPath, { body: { hosting: 'enterpriseCloud' } })
    expect((await heard.next())?.hosting).toBe('enterpriseCloud')
    // PostgreSQL cuts every line of theirs: they come back by themselves, and what was missed is told.
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'listen%'`.execute(
      one.database.db,
    )
    await api('PATCH', desktopPath, { body: { hosting: 'rightworks' } })
    expect((await heard.next())?.hosting).toBe('rightworks')
  })
}
