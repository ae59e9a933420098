import { handoffLinkSchema, handoffRedemptionSchema, issuedPasswordSchema } from 'connections-sdk/contract'
import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { answer, call, signUp, withApiKey } from '../../test/signUp'
import { startService, testApiKey } from '../../test/startService'

test('no token, key, password or hand-off code reaches the log, however things go', async () => {
  let log = ''
  const logStream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      log += chunk.toString()
      done()
    },
  })
  const service = await startService({ logLevel: 'debug' }, { logStream })
  const { api, token, desktopPath, connection } = await signUp(service)
  const { password, userName } = (await answer(await api('POST', `${desktopPath}/password`), issuedPasswordSchema)).body
  const { url } = (await answer(await api('POST', `${desktopPath}/handoffs`), handoffLinkSchema)).body
  const code = new URL(url).hash.replace('#handoff=', '')
  const redemption = await call(service, 'POST', `/handoffs/${code}/redemption`)
  const redeemed = (await answer(redemption, handoffRedemptionSchema)).body
  await call(service, 'POST', `/handoffs/${code}/redemption/more`)
  await call(service, 'POST', `/handoffs/${code}/redemption`)
  await api('POST', `${desktopPath}/pauses`, { body: `{"endsAt": "${password}` })
  await api('GET', `${desktopPath}/timeline?before=${token}`)
  await api('GET', `/nowhere/${token}?${password}`)
  await call(service, 'GET', '/corsSettings', { headers: withApiKey })
  await service.database.db.schema.dropTable('pauses').execute()
  expect((await api('GET', desktopPath)).status).toBe(500)
  expect(log).toContain('request failed')
  expect(log).toContain(connection.id)
  for (const secret of [token, redeemed.accessToken, password, code, testApiKey, withApiKey.authorization, userName]) {
    expect(log).not.toContain(secret)
  }
})
