import { connectionSchema, connectionsPageSchema, issuedPasswordSchema } from 'connections-sdk/contract'
import { expect, test } from 'vitest'
import { answer, call, refusal, signUp, withApiKey } from '../../test/signUp'
import { startService } from '../../test/startService'

const key = (text: string) => ({ 'idempotency-key': text })

test('a lost answer can be asked for again: ten identical requests at once make one connection', async () => {
  const service = await startService()
  const { api, companyPath } = await signUp(service)
  const once = () =>
    api('POST', `${companyPath}/connections`, { body: { platformKey: 'pqsw' }, headers: key('the-same-key') })
  const answers = await Promise.all(Array.from({ length: 10 }, once))
  const bodies = await Promise.all(answers.map((response) => answer(response, connectionSchema)))
  expect(new Set(bodies.map(({ body }) => body.id)).size).toBe(1)
  expect(answers.filter(({ headers }) => headers.get('idempotent-replayed') === 'true')).toHaveLength(9)
  const { body } = await answer(await api('GET', `${companyPath}/connections`), connectionsPageSchema)
  expect(body.totalResults).toBe(2)
})

test('the same key with another body, or from another company', async () => {
  const service = await startService()
  const mine = await signUp(service)
  const other = await signUp(service)
  const headers = key('used-before')
  const pauses = `${mine.desktopPath}/pauses`
  const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
  expect((await mine.api('POST', pauses, { body: { endsAt: inMinutes(30) }, headers })).status).toBe(201)
  expect((await refusal(await mine.api('POST', pauses, { body: { endsAt: inMinutes(60) }, headers }))).status).toBe(409)
  const theirs = await other.api('POST', `${other.desktopPath}/pauses`, { body: { endsAt: inMinutes(60) }, headers })
  expect(theirs.status).toBe(201)
})

test('a password asked for again is the same, and what is stored of it tells nobody', async () => {
  const service = await startService()
  const { api, desktopPath } = await signUp(service)
  const ask = async (text: string) =>
    (await answer(await api('POST', `${desktopPath}/password`, { headers: key(text) }), issuedPasswordSchema)).body
  const first = await ask('password-key-1')
  expect(await ask('password-key-1')).toEqual(first)
  expect((await ask('password-key-2')).password).not.toBe(first.password)
  const rows = await service.database.db.selectFrom('idempotent_answers').selectAll().execute()
  const desktops = await service.database.db.selectFrom('desktop_connections').selectAll().execute()
  const stored = JSON.stringify([rows, desktops])
  expect(stored).not.toContain(first.password)
  expect(stored).not.toContain(Buffer.from(first.password).toString('base64').replace(/=+$/, ''))
  expect(stored).not.toContain('password-key-1')
})

test('a request that failed leaves its key unused', async () => {
  const service = await startService()
  const { api, connection, desktopPath } = await signUp(service)
  const sync = () => api('POST', `${desktopPath}/syncs`, { headers: key('try-again') })
  expect((await refusal(await sync())).status).toBe(409)
  await service.database.db
    .updateTable('connections')
    .set({ status: 'Linked' })
    .where('id', '=', connection.id)
    .execute()
  expect((await sync()).status).toBe(202)
})

test('after 24 hours a key is new again', async () => {
  let now = new Date()
  const service = await startService({}, { now: () => now })
  const create = async () => {
    const options = { headers: { ...withApiKey, ...key('daily-key') }, body: { name: 'Daily' } }
    const response = await call(service, 'POST', '/companies', options)
    return ((await response.json()) as { id: string }).id
  }
  const first = await create()
  now = new Date(now.getTime() + 24 * 60 * 60_000 - 1000)
  expect(await create()).toBe(first)
  now = new Date(now.getTime() + 2000)
  expect(await create()).not.toBe(first)
})

test.each(['', 'with a space', 'x'.repeat(256)])('the key %.12s is refused', async (text) => {
  const service = await startService()
  const options = { headers: { ...withApiKey, ...key(text) }, body: { name: 'x' } }
  const refused = await refusal(await call(service, 'POST', '/companies', options))
  expect(refused).toMatchObject({ status: 400, fields: ['Idempotency-Key'] })
})
