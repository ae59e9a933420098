import { expect, onTestFinished, test, vi } from 'vitest'
import { refusal } from '../../test/signUp'
import { sharedService } from '../../test/sharedService'
import { startService } from '../../test/startService'
import { pruneChanges, type PrunedUntil } from './pruneChanges'
import { bookkeeping, record } from './test/bookkeeping'

const shared = sharedService()
const told = ({ id, change }: { id: string; change: string }) => `${change} ${id}`

test('the feed tells what happened to each record, in order, and what the record is now', async () => {
  const { store, remove, changes } = await bookkeeping(shared())
  await store('invoices', [record('1', 'first'), record('2', 'first')])
  await store('invoices', [record('1', 'second'), record('2', 'first')])
  await remove('invoices', '2')
  await store('invoices', [record('2', 'back')])
  const { results, hasMore } = await changes()
  expect(results.map(told)).toEqual(['created 1', 'created 2', 'modified 1', 'deleted 2', 'created 2'])
  expect(results.map(({ data }) => data?.['Memo'])).toEqual(['second', 'back', 'second', 'back', 'back'])
  expect(hasMore).toBe(false)
})

test('a record that was erased is still told of, with nothing of its fields', async () => {
  const service = await startService()
  const { store, changes } = await bookkeeping(service)
  await store('invoices', [record('1', 'secret')])
  await service.database.db.deleteFrom('records').execute()
  expect((await changes()).results).toMatchObject([{ change: 'created', id: '1', data: null }])
})

test('a reader goes on from where it was, page by page, and may keep its place when nothing is new', async () => {
  const { store, changes } = await bookkeeping(shared())
  const empty = await changes()
  expect(empty).toMatchObject({ results: [], hasMore: false })
  await store(
    'bills',
    ['1', '2', '3', '4', '5'].map((id) => record(id, 'x')),
  )
  const first = await changes({ after: empty.next, limit: 2 })
  const second = await changes({ after: first.next, limit: 2 })
  const third = await changes({ after: second.next, limit: 2 })
  expect([first, second, third].map(({ results }) => results.map(({ id }) => id))).toEqual([
    ['1', '2'],
    ['3', '4'],
    ['5'],
  ])
  expect([first, second, third].map(({ hasMore }) => hasMore)).toEqual([true, true, false])
  const rest = await changes({ after: third.next })
  expect(rest).toEqual({ results: [], next: third.next, hasMore: false })
  const fromThird = await changes({ after: first.results[0]?.cursor ?? '' })
  expect(fromThird.results.map(({ id }) => id)).toEqual(['2', '3', '4', '5'])
})

test('a reader of some data types alone isn’t shown the others, and isn’t made to look through them again', async () => {
  const { store, changes } = await bookkeeping(shared())
  await store('bills', [record('b', 'x')])
  await store('invoices', [record('i', 'x')])
  await store('payments', [record('p', 'x')])
  const some = await changes({ dataTypes: 'invoices,payments' })
  expect(some.results.map(({ id }) => id)).toEqual(['i', 'p'])
  const none = await changes({ dataTypes: 'vendors' })
  expect([none.results, none.next]).toEqual([[], some.next])
})

test('a place that isn’t in this connection’s feed is refused', async () => {
  const [mine, other] = [await bookkeeping(shared()), await bookkeeping(shared())]
  await mine.store('bills', [record('1', 'x')])
  await other.store('bills', [record('1', 'x'), record('2', 'x')])
  const { next } = await mine.changes()
  const beyond = next.replace(/\d+$/, '2')
  const theirs = (await other.changes()).next
  for (const after of [
    '',
    '0',
    '1',
    '-1',
    'x',
    beyond,
    theirs,
    `${next}0`,
    `${next}.5`,
    next.toUpperCase() + '1',
    '9'.repeat(40),
  ]) {
    const refused = await refusal(await mine.get(`/changes?after=${encodeURIComponent(after)}`))
    expect([after, refused.status, refused.fields]).toEqual([after, 400, ['after']])
  }
})

test.each(['?limit=0', '?limit=1001', '?dataTypes=dreams', '?dataTypes='])(
  'the feed refuses %s by the name of the field',
  async (query) => {
    const { get } = await bookkeeping(shared())
    const field = /\?(\w+)=/.exec(query)?.[1]
    expect(await refusal(await get(`/changes${query}`))).toMatchObject({ status: 400, fields: [field] })
  },
)

test('changes that were superseded go after 30 days, a part at a time, and each record’s latest stays', async () => {
  let now = new Date('2026-03-02T15:00:00.000Z')
  const service = await startService({}, { now: () => now })
  const [one, other] = [await bookkeeping(service), await bookkeeping(service)]
  for (const { store, remove } of [one, other]) {
    for (let round = 0; round < 5; round += 1) {
      await store(
        'invoices',
        ['1', '2', '3'].map((id) => record(id, `round ${round}`)),
      )
    }
    await remove('invoices', '3')
  }
  const away = (await one.changes({ limit: 4 })).next
  now = new Date(now.getTime() + 29 * 86_400_000)
  await one.store('invoices', [record('1', 'a month later')])
  const prune = async (most: number) => {
    let runs = 0
    let until: PrunedUntil | null = null
    do {
      until = await pruneChanges(service.context, until, most)
      runs += 1
    } while (until !== null)
    return runs
  }
  await prune(100)
  expect((await one.changes()).results).toHaveLength(17)
  now = new Date(now.getTime() + 2 * 86_400_000)
  expect(await prune(5)).toBeGreaterThan(5)
  expect((await one.changes()).results.map(told)).toEqual(['modified 2', 'deleted 3', 'modified 1'])
  expect((await other.changes()).results.map(told)).toEqual(['modified 1', 'modified 2', 'deleted 3'])
  expect((await one.changes({ after: away })).results.map(told)).toEqual(['modified 2', 'deleted 3', 'modified 1'])
})

test('a service that runs prunes its feeds by itself', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  onTestFinished(() => void vi.useRealTimers())
  let now = new Date('2026-03-02T15:00:00.000Z')
  const { store, changes } = await bookkeeping(await startService({}, { now: () => now }))
  for (const value of ['first', 'second', 'third']) await store('invoices', [record('1', value)])
  now = new Date('2026-05-02T15:00:00.000Z')
  vi.advanceTimersByTime(10 * 60_000)
  await vi.waitFor(async () => expect((await changes()).results).toHaveLength(1))
})
