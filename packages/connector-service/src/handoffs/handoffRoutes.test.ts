import { handoffLinkSchema, handoffRedemptionSchema } from 'connections-sdk/contract'
import { expect, test } from 'vitest'
import { answer, call, refusal, signUp } from '../../test/signUp'
import { startService } from '../../test/startService'

async function setUp(settings = {}) {
  const clock = { now: new Date() }
  const service = await startService(settings, { now: () => clock.now })
  const signedUp = await signUp(service)
  const handOff = async () => {
    const response = await signedUp.api('POST', `${signedUp.desktopPath}/handoffs`)
    const { status, body } = await answer(response, handoffLinkSchema)
    expect(status).toBe(201)
    return { ...body, code: new URL(body.url).hash.replace('#handoff=', '') }
  }
  const redeem = (code: string, headers = {}) => call(service, 'POST', `/handoffs/${code}/redemption`, { headers })
  return { ...signedUp, clock, service, handOff, redeem }
}

test('the link opens the same setup on another computer, once', async () => {
  const { handOff, redeem, company, connection, as, desktopPath } = await setUp()
  const { url, code } = await handOff()
  expect(url.startsWith('https://app.example.com/quickbooks#handoff=')).toBe(true)
  expect(code).toMatch(/^[\w-]{43}$/)
  const { body } = await answer(await redeem(code), handoffRedemptionSchema)
  expect(body).toMatchObject({ companyId: company.id, connectionId: connection.id })
  expect((await as(body.accessToken)('GET', desktopPath)).status).toBe(200)
  expect((await refusal(await redeem(code))).status).toBe(404)
})

test('of twenty who use a link at once, one gets in', async () => {
  const { handOff, redeem } = await setUp()
  const { code } = await handOff()
  const answers = await Promise.all(Array.from({ length: 20 }, () => redeem(code)))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array<number>(19).fill(404)])
})

test('a redemption whose answer was lost can be asked for again by the one who asked', async () => {
  const { handOff, redeem } = await setUp()
  const { code } = await handOff()
  const headers = { 'idempotency-key': 'redeemed-by-this-browser' }
  const first = (await answer(await redeem(code, headers), handoffRedemptionSchema)).body
  expect((await answer(await redeem(code, headers), handoffRedemptionSchema)).body).toEqual(first)
  expect((await refusal(await redeem(code, { 'idempotency-key': 'another-browser' }))).status).toBe(404)
})

test('after an hour the link has expired, and says so', async () => {
  const { clock, handOff, redeem } = await setUp()
  const { code, expiresAt } = await handOff()
  clock.now = new Date(expiresAt)
  expect((await refusal(await redeem(code))).status).toBe(410)
})

test('a code that never was', async () => {
  const { redeem } = await setUp()
  for (const code of ['x', 'a'.repeat(43), encodeURIComponent("' or 1=1 --")]) {
    expect((await refusal(await redeem(code))).status).toBe(404)
  }
})

test('only the hash of a code is stored', async () => {
  const { service, handOff } = await setUp()
  const { code } = await handOff()
  const rows = await service.database.db.selectFrom('handoffs').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain(code)
})

test('a service whose operator has no page for links says so', async () => {
  const { api, desktopPath } = await setUp({ handoffUrl: undefined })
  expect((await refusal(await api('POST', `${desktopPath}/handoffs`))).status).toBe(501)
})
