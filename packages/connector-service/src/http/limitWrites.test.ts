import { expect, test } from 'vitest'
import { refusal, signUp } from '../../test/signUp'
import { startService } from '../../test/startService'

test('the 61st change within a minute is refused and told when to come again; reading goes on, and so do others', async () => {
  const service = await startService()
  const mine = await signUp(service)
  const other = await signUp(service)
  // The sign-up made one change already.
  const answers = await Promise.all(
    Array.from({ length: 59 }, () => mine.api('PATCH', mine.desktopPath, { body: { requirementsConfirmed: true } })),
  )
  expect(answers.every(({ status }) => status === 200)).toBe(true)
  const refused = await mine.api('PATCH', mine.desktopPath, { body: { requirementsConfirmed: true } })
  const seconds = Number(refused.headers.get('retry-after'))
  expect(seconds).toBeGreaterThan(0)
  expect(seconds).toBeLessThanOrEqual(60)
  expect((await refusal(refused)).status).toBe(429)
  expect((await mine.api('GET', mine.desktopPath)).status).toBe(200)
  expect((await other.api('PATCH', other.desktopPath, { body: { hosting: 'desktopApp' } })).status).toBe(200)
})

test('guessing hand-off codes is slowed down', async () => {
  const service = await startService()
  const guess = (code: number) => fetch(`${service.url}/handoffs/guess-${code}/redemption`, { method: 'POST' })
  const answers = await Promise.all(Array.from({ length: 61 }, (_, code) => guess(code)))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([...Array<number>(60).fill(404), 429])
})
