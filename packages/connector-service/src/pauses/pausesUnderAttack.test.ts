import { quickBooksDesktopSchema } from 'connections-sdk/contract'
import { expect, test } from 'vitest'
import { answer, refusal, signUp } from '../../test/signUp'
import { startService } from '../../test/startService'

const hourMs = 60 * 60_000

/** A connection, and people enough to send a hundred changes within a minute. */
async function setUp() {
  const clock = { now: new Date('2026-03-02T10:00:00.000Z') }
  const service = await startService({}, { now: () => clock.now })
  const signedUp = await signUp(service)
  const { as, newToken, desktopPath } = signedUp
  const people = await Promise.all(Array.from({ length: 4 }, async () => as(await newToken())))
  const inHours = (hours: number) => new Date(clock.now.getTime() + hours * hourMs).toISOString()
  const send = (index: number, method: string, path: string, body?: unknown) => {
    const person = people[index % people.length] ?? signedUp.api
    return person(method, `${desktopPath}/pauses${path}`, body === undefined ? {} : { body })
  }
  const atOnce = (count: number, bodyOf: (index: number) => unknown) =>
    Promise.all(Array.from({ length: count }, (_, index) => send(index, 'POST', '', bodyOf(index))))
  const stored = () => service.database.db.selectFrom('pauses').selectAll().orderBy('starts_at').execute()
  return { ...signedUp, clock, inHours, send, atOnce, stored }
}

/** How many answers had each status. */
function tally(answers: readonly Response[]) {
  const counts: Record<number, number> = {}
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

test('of a hundred separate pauses posted at once fifty get in, and all fifty are kept', async () => {
  const { inHours, atOnce, readDesktop, stored } = await setUp()
  const answers = await atOnce(100, (index) => ({ startsAt: inHours(2 + index * 2), endsAt: inHours(3 + index * 2) }))
  expect(tally(answers)).toEqual({ 201: 50, 409: 50 })
  const accepted = answers.flatMap(({ status }, index) => (status === 201 ? [inHours(2 + index * 2)] : []))
  const { pause, upcomingPauses } = await readDesktop()
  expect(pause).toBeNull()
  expect(upcomingPauses.map(({ startsAt }) => startsAt)).toEqual(accepted)
  expect(await stored()).toHaveLength(50)
})

test('a hundred people who press Pause at once are in one pause', async () => {
  const { inHours, atOnce, readDesktop, stored } = await setUp()
  const answers = await atOnce(100, (index) => ({ endsAt: inHours(1 + (index % 7)) }))
  expect(tally(answers)).toEqual({ 201: 100 })
  expect(await readDesktop()).toMatchObject({ pause: { endsAt: inHours(7) }, upcomingPauses: [] })
  expect(await stored()).toHaveLength(1)
})

test('good and bad pauses at once: each is answered for itself, and only the good ones count', async () => {
  const { inHours, atOnce, readDesktop } = await setUp()
  const bodies = [
    { endsAt: inHours(-1) },
    { endsAt: inHours(31 * 24) },
    { startsAt: inHours(9), endsAt: inHours(8) },
    { startsAt: inHours(24), endsAt: inHours(48) },
    { endsAt: inHours(30 * 24) },
    { endsAt: '9999-12-31T23:59:59Z' },
    { endsAt: '-000001-01-01T00:00:00Z' },
    { endsAt: 8.64e15 },
    { endsAt: [inHours(1)] },
    'not JSON',
  ]
  const answers = await atOnce(100, (index) => bodies[index % bodies.length])
  expect(tally(answers)).toEqual({ 201: 20, 400: 80 })
  expect(await readDesktop()).toMatchObject({ pause: { endsAt: inHours(30 * 24) }, upcomingPauses: [] })
})

test('a pause of thirty days is the longest, to the millisecond', async () => {
  const { inHours, send, clock } = await setUp()
  const longest = 30 * 24 * hourMs
  const tooLong = new Date(clock.now.getTime() + longest + 1).toISOString()
  expect(await refusal(await send(0, 'POST', '', { endsAt: tooLong }))).toMatchObject({
    status: 400,
    fields: ['endsAt'],
  })
  const { body } = await answer(await send(0, 'POST', '', { endsAt: inHours(30 * 24) }), quickBooksDesktopSchema)
  // Extended again and again, it still ends within thirty days.
  const extend = (endsAt: string) => send(0, 'PATCH', `/${body.pause?.id}`, { endsAt })
  expect((await refusal(await extend(tooLong))).status).toBe(400)
  expect((await refusal(await extend(inHours(0)))).status).toBe(400)
})

test('extending, ending and pausing the same at once leaves one truth', async () => {
  const { inHours, send, readDesktop, stored } = await setUp()
  const first = await answer(await send(0, 'POST', '', { endsAt: inHours(1) }), quickBooksDesktopSchema)
  const id = first.body.pause?.id
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, index) => {
      if (index % 3 === 0) return send(index, 'DELETE', `/${id}`)
      if (index % 3 === 1) return send(index, 'PATCH', `/${id}`, { endsAt: inHours(2 + (index % 5)) })
      return send(index, 'POST', '', { startsAt: inHours(index), endsAt: inHours(index + 3) })
    }),
  )
  const ended = answers.filter((_, index) => index % 3 === 0)
  // Ended once; whoever came later hears that it is gone.
  expect(tally(ended)).toEqual({ 200: 1, 404: 19 })
  expect(answers.every(({ status }) => [200, 201, 404].includes(status))).toBe(true)
  const { pause, upcomingPauses } = await readDesktop()
  const shown = pause === null ? upcomingPauses : [pause, ...upcomingPauses]
  expect(shown.some((one) => one.id === id)).toBe(false)
  const rows = await stored()
  expect(rows.map(({ starts_at, ends_at }) => ({ startsAt: starts_at, endsAt: ends_at }))).toEqual(
    shown.map(({ startsAt, endsAt }) => ({ startsAt, endsAt })),
  )
  for (const [index, { startsAt }] of shown.slice(1).entries()) {
    expect(startsAt >= (shown[index]?.endsAt ?? '')).toBe(true)
  }
})

test('a pause that was never anybody’s, or is another connection’s, can’t be changed', async () => {
  const { inHours, send, api, companyPath, stored } = await setUp()
  const own = await answer(await send(0, 'POST', '', { endsAt: inHours(1) }), quickBooksDesktopSchema)
  const other = await api('POST', `${companyPath}/connections`, { body: { platformKey: 'pqsw' } })
  const { id } = (await other.json()) as { id: string }
  for (const path of ['/nobody', '/%00', `/${'x'.repeat(100)}`, '/%27%20or%201=1']) {
    expect((await refusal(await send(0, 'DELETE', path))).status).toBe(404)
  }
  const otherPath = `${companyPath}/connections/${id}/quickbooksDesktop/pauses/${own.body.pause?.id}`
  expect((await refusal(await api('DELETE', otherPath))).status).toBe(404)
  expect((await refusal(await api('PATCH', otherPath, { body: { endsAt: inHours(2) } }))).status).toBe(404)
  expect(await stored()).toHaveLength(1)
})
