import { expect, test } from 'vitest'
import { startService } from '../../test/startService'

test('whoever watches the service needs no login', async () => {
  const { url } = await startService()
  const response = await fetch(`${url}/health`)
  expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }])
})

test('a database that is gone makes the service say so, and when to ask again', async () => {
  const { url, database } = await startService()
  await database.db.destroy()
  const response = await fetch(`${url}/health`)
  expect(response.status).toBe(503)
  expect(response.headers.get('retry-after')).toBe('5')
})
