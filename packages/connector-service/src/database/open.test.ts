import { expect, onTestFinished, test } from 'vitest'
import { emptyDatabase } from '../../test/freshDatabase'
import { changeDesktop } from '../desktop/changeDesktop'
import { lockDesktop } from '../desktop/lockDesktop'
import { inTransaction, type Scope } from '../Scope'
import { openDatabase } from './open'
import { timeOrderedId } from './timeOrderedId'

async function twoProcesses() {
  const { remove, ...settings } = await emptyDatabase()
  const opened = await Promise.all([openDatabase(settings), openDatabase(settings)])
  onTestFinished(async () => {
    await Promise.all(opened.map(({ close }) => close()))
    await remove()
  })
  const [one, other] = opened.map(({ db, changes, processId }): Scope => ({
    db,
    changes,
    processId,
    now: () => new Date(),
  }))
  if (one === undefined || other === undefined) throw new Error('Two were opened.')
  return { one, other, settings }
}

async function addConnection({ db }: Scope) {
  const created_at = new Date().toISOString()
  await db.insertInto('companies').values({ id: 'company', name: 'Rose', created_at }).execute()
  const connection = { id: 'connection', company_id: 'company', platform_key: 'pqsw', status: 'Linked', created_at }
  await db.insertInto('connections').values(connection).execute()
  await db
    .insertInto('desktop_connections')
    .values({
      connection_id: 'connection',
      application_name: 'Acme',
      sync_mode: 'ongoing',
      user_name: 'rose',
      owner_id: '{1}',
      file_id: '{2}',
      support_reference: 'reference',
    })
    .execute()
}

test('two that start at once on an empty database both find it ready', async () => {
  const { one, other } = await twoProcesses()
  await addConnection(one)
  expect(await other.db.selectFrom('desktop_connections').select('revision').execute()).toEqual([{ revision: 1 }])
  expect(await other.db.selectFrom('pulls').selectAll().execute()).toEqual([])
})

test('what was stored is there after a restart', async () => {
  const { one, settings } = await twoProcesses()
  await addConnection(one)
  const again = await openDatabase(settings)
  onTestFinished(() => again.close())
  expect(await again.db.selectFrom('companies').select('name').execute()).toEqual([{ name: 'Rose' }])
})

test('changes from two processes at once are all counted, and what one read under its lock stays so', async () => {
  const { one, other } = await twoProcesses()
  await addConnection(one)
  const countUp = (outer: Scope) =>
    inTransaction(outer, async (scope) => {
      const row = await lockDesktop(scope, 'connection')
      await changeDesktop(
        scope,
        'connection',
        { generation: (row?.generation ?? 0) + 1 },
        { kind: 'created', by: 'service' },
      )
    })
  await Promise.all(Array.from({ length: 40 }, (_, turn) => countUp(turn % 2 === 0 ? one : other)))
  const row = await one.db.selectFrom('desktop_connections').select(['generation', 'revision']).execute()
  expect(row).toEqual([{ generation: 41, revision: 41 }])
  expect(await one.db.selectFrom('timeline').select('id').execute()).toHaveLength(40)
})

test('a change that fails half way has not happened', async () => {
  const { one } = await twoProcesses()
  await addConnection(one)
  const failing = inTransaction(one, async (scope) => {
    await changeDesktop(scope, 'connection', { company_name: 'half' })
    throw new Error('the power fails')
  })
  await expect(failing).rejects.toThrow('the power fails')
  const row = await one.db.selectFrom('desktop_connections').select(['company_name', 'revision']).execute()
  expect(row).toEqual([{ company_name: null, revision: 1 }])
  expect(await changeDesktop(one, 'nowhere', {})).toBe(false)
})

test('ids sort by time, and by order within a millisecond', () => {
  const at = new Date()
  const ids = Array.from({ length: 1000 }, () => timeOrderedId(at))
  ids.push(timeOrderedId(new Date(at.getTime() + 1)))
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(ids).size).toBe(1001)
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
})
