import { connect } from 'node:net'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { signUp } from '../../test/signUp'
import { startService } from '../../test/startService'

test('a stop lets the answer under way out, and waits for nobody who asked nothing', async () => {
  const service = await startService()
  const { api, desktopPath } = await signUp(service)
  const silent = connect(Number(new URL(service.url).port), '127.0.0.1')
  await once(silent, 'connect')
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  let arrived = () => {}
  const isUnderWay = new Promise<void>((resolve) => (arrived = resolve))
  service.context.changes.announce = async () => {
    arrived()
    await held
  }
  const answer = api('PATCH', desktopPath, { body: { requirementsConfirmed: true } })
  await isUnderWay
  const closed = service.close()
  letGo()
  expect((await answer).status).toBe(200)
  await closed
  expect(silent.destroyed || (await once(silent, 'close'))).toBeTruthy()
  await expect(fetch(`${service.url}/health`)).rejects.toThrow()
})
