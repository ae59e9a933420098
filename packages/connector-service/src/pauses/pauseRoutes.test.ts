import { quickBooksDesktopSchema, timelineSchema } from 'connections-sdk/contract'
import { expect, test } from 'vitest'
import { answer, refusal, signUp } from '../../test/signUp'
import { startService } from '../../test/startService'

const hourMs = 60 * 60_000

async function setUp() {
  const clock = { now: new Date('2026-03-02T10:00:00.000Z') }
  const service = await startService({}, { now: () => clock.now })
  const signedUp = await signUp(service)
  const { api, desktopPath } = signedUp
  const inHours = (hours: number) => new Date(clock.now.getTime() + hours * hourMs).toISOString()
  const read = async (response: Response) => (await answer(response, quickBooksDesktopSchema)).body
  const pause = async (body: unknown) => read(await api('POST', `${desktopPath}/pauses`, { body }))
  const refused = async (body: unknown) => refusal(await api('POST', `${desktopPath}/pauses`, { body }))
  return { ...signedUp, service, clock, inHours, read, pause, refused }
}

test('a pause begins now, can be extended, and ends by itself', async () => {
  const { api, desktopPath, clock, inHours, read, pause, readDesktop } = await setUp()
  const { pause: paused, upcomingPauses } = await pause({ endsAt: inHours(0.25) })
  expect(paused).toMatchObject({ startsAt: clock.now.toISOString(), endsAt: inHours(0.25) })
  expect(upcomingPauses).toEqual([])
  const body = { endsAt: inHours(0.5) }
  const extended = await read(await api('PATCH', `${desktopPath}/pauses/${paused?.id}`, { body }))
  expect(extended.pause).toEqual({ ...paused, endsAt: inHours(0.5) })
  clock.now = new Date(inHours(0.5))
  expect((await readDesktop()).pause).toBeNull()
})

test('a pause can be ended, and one to come be taken back; a second time it is gone', async () => {
  const { api, desktopPath, inHours, pause, read } = await setUp()
  const now = (await pause({ endsAt: inHours(1) })).pause
  const later = (await pause({ startsAt: inHours(5), endsAt: inHours(6) })).upcomingPauses[0]
  const remove = (id: string | undefined) => api('DELETE', `${desktopPath}/pauses/${id}`)
  expect(await read(await remove(now?.id))).toMatchObject({ pause: null, upcomingPauses: [{ id: later?.id }] })
  expect(await read(await remove(later?.id))).toMatchObject({ pause: null, upcomingPauses: [] })
  expect((await refusal(await remove(later?.id))).status).toBe(404)
  const body = { endsAt: inHours(7) }
  expect((await refusal(await api('PATCH', `${desktopPath}/pauses/${later?.id}`, { body }))).status).toBe(404)
})

test('overlapping pauses become one, which keeps the id of the first', async () => {
  const { inHours, pause } = await setUp()
  const [first] = (await pause({ startsAt: inHours(2), endsAt: inHours(4) })).upcomingPauses
  await pause({ startsAt: inHours(6), endsAt: inHours(8) })
  const { upcomingPauses } = await pause({ startsAt: inHours(3), endsAt: inHours(7) })
  expect(upcomingPauses).toEqual([{ id: first?.id, startsAt: inHours(2), endsAt: inHours(8) }])
  const swallowed = await pause({ endsAt: inHours(10) })
  expect(swallowed).toMatchObject({ pause: { endsAt: inHours(10) }, upcomingPauses: [] })
})

test('a start that is past by the time it arrives means now', async () => {
  const { clock, inHours, pause } = await setUp()
  expect((await pause({ startsAt: inHours(-1), endsAt: inHours(1) })).pause?.startsAt).toBe(clock.now.toISOString())
})

test('an end that cannot be is refused by its field', async () => {
  const { inHours, refused } = await setUp()
  for (const body of [
    {},
    { endsAt: 'tomorrow' },
    { endsAt: inHours(-1) },
    { endsAt: inHours(0) },
    { startsAt: inHours(2), endsAt: inHours(2) },
    { startsAt: inHours(3), endsAt: inHours(2) },
    { endsAt: inHours(30 * 24 + 1) },
    { endsAt: null },
  ]) {
    expect([body, await refused(body)]).toMatchObject([body, { status: 400, fields: ['endsAt'] }])
  }
  expect(await refused({ startsAt: 'soon', endsAt: inHours(1) })).toMatchObject({ status: 400, fields: ['startsAt'] })
})

test('the 51st pause to come is refused', async () => {
  const { as, newToken, desktopPath, inHours } = await setUp()
  const api = as(await newToken())
  for (let number = 1; number <= 50; number += 1) {
    const body = { startsAt: inHours(number * 2), endsAt: inHours(number * 2 + 1) }
    expect((await api('POST', `${desktopPath}/pauses`, { body })).status).toBe(201)
  }
  const body = { startsAt: inHours(200), endsAt: inHours(201) }
  expect((await refusal(await api('POST', `${desktopPath}/pauses`, { body }))).status).toBe(409)
})

test('a hundred pauses at once leave no overlap and lose no hour', async () => {
  const { as, newToken, desktopPath, inHours, readDesktop } = await setUp()
  const callers = [as(await newToken()), as(await newToken())]
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, number) => {
      const body = { startsAt: inHours(1 + number), endsAt: inHours(1 + number + 2) }
      return callers[number % 2]?.('POST', `${desktopPath}/pauses`, { body })
    }),
  )
  expect(new Set(answers.map((response) => response?.status))).toEqual(new Set([201]))
  const { pause, upcomingPauses } = await readDesktop()
  expect(pause).toBeNull()
  expect(upcomingPauses).toMatchObject([{ startsAt: inHours(1), endsAt: inHours(102) }])
})

test('two people: the second sees the first’s pause, and the timeline tells of both', async () => {
  const { api, desktopPath, as, newToken, inHours, pause, readDesktop } = await setUp()
  const { pause: paused } = await pause({ endsAt: inHours(1) })
  const second = as(await newToken())
  await second('DELETE', `${desktopPath}/pauses/${paused?.id}`)
  expect((await readDesktop()).pause).toBeNull()
  const timeline = (await (await api('GET', `${desktopPath}/timeline`)).json()) as { results: { kind: string }[] }
  expect(timeline.results.map(({ kind }) => kind)).toEqual(['resumed', 'paused', 'created'])
})

test('the timeline tells a planned pause from one that began, with both times of each', async () => {
  const { api, desktopPath, inHours, pause } = await setUp()
  const [plannedStart, plannedEnd, moved, end] = [inHours(5), inHours(6), inHours(7), inHours(1)]
  const { upcomingPauses } = await pause({ startsAt: plannedStart, endsAt: plannedEnd })
  const planned = `${desktopPath}/pauses/${upcomingPauses[0]?.id}`
  await api('PATCH', planned, { body: { endsAt: moved } })
  await api('DELETE', planned)
  const { pause: current } = await pause({ endsAt: end })
  await api('DELETE', `${desktopPath}/pauses/${current?.id}`)
  const { body } = await answer(await api('GET', `${desktopPath}/timeline`), timelineSchema)
  expect(body.results.map(({ kind, startsAt, endsAt }) => [kind, startsAt, endsAt])).toEqual([
    ['resumed', current?.startsAt, end],
    ['paused', current?.startsAt, end],
    ['pauseCancelled', plannedStart, moved],
    ['pauseChanged', plannedStart, moved],
    ['pausePlanned', plannedStart, plannedEnd],
    ['created', null, null],
  ])
})
