import {
  accessTokenSchema,
  errorBodySchema,
  handoffLinkSchema,
  handoffListSchema,
  handoffRedemptionSchema,
} from 'connections-sdk/contract'
import { expect, test } from 'vitest'
import { answer, call, refusal, signUp, withApiKey } from '../../test/signUp'
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
  const open = async (code: string, headers = {}) =>
    (await answer(await redeem(code, headers), handoffRedemptionSchema)).body
  // A token for each call: the clock may have passed the hour that one is good for.
  const api: typeof signedUp.api = async (...request) => signedUp.as(await signedUp.newToken())(...request)
  const list = async () =>
    (await answer(await api('GET', `${signedUp.desktopPath}/handoffs`), handoffListSchema)).body.results
  return { ...signedUp, api, clock, service, handOff, redeem, open, list }
}

const windows = { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0' }

test('the link opens the same setup on another computer, once', async () => {
  const { handOff, redeem, company, connection, as, desktopPath } = await setUp()
  const { url, code } = await handOff()
  expect(url.startsWith('https://app.example.com/quickbooks#handoff=')).toBe(true)
  expect(code).toMatch(/^[\w-]{43}$/)
  const { body } = await answer(await redeem(code), handoffRedemptionSchema)
  expect(body).toMatchObject({ companyId: company.id, connectionId: connection.id })
  expect((await as(body.accessToken)('GET', desktopPath)).status).toBe(200)
  expect(await whyNot(await redeem(code))).toBe('410 used')
})

test('of twenty who use a link at once, one gets in', async () => {
  const { handOff, redeem } = await setUp()
  const { code } = await handOff()
  const answers = await Promise.all(Array.from({ length: 20 }, () => redeem(code)))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array<number>(19).fill(410)])
})

test('a redemption whose answer was lost can be asked for again by the one who asked', async () => {
  const { handOff, redeem } = await setUp()
  const { code } = await handOff()
  const headers = { 'idempotency-key': 'redeemed-by-this-browser' }
  const first = (await answer(await redeem(code, headers), handoffRedemptionSchema)).body
  expect((await answer(await redeem(code, headers), handoffRedemptionSchema)).body).toEqual(first)
  expect((await refusal(await redeem(code, { 'idempotency-key': 'another-browser' }))).status).toBe(410)
})

test.each([1, 7])('for %i days the link can be opened; then it says that it has expired', async (handoffDays) => {
  const { clock, handOff, open, redeem, list } = await setUp({ handoffDays })
  const begin = clock.now.getTime()
  const { code, expiresAt } = await handOff()
  expect(Date.parse(expiresAt)).toBe(begin + handoffDays * dayMs)
  clock.now = new Date(Date.parse(expiresAt))
  expect(await whyNot(await redeem(code))).toBe('410 expired')
  expect(await list()).toEqual([])
  clock.now = new Date(begin)
  const { code: another } = await handOff()
  clock.now = new Date(begin + handoffDays * dayMs - 1)
  await open(another)
})

test('the page sees whether the link was opened, when and on what, and never the link again', async () => {
  const { clock, handOff, open, list } = await setUp()
  expect(await list()).toEqual([])
  const { id, code, expiresAt } = await handOff()
  expect(await list()).toEqual([{ id, expiresAt, openedAt: null, openedOn: null }])
  clock.now = new Date(clock.now.getTime() + 3 * 3_600_000)
  await open(code, windows)
  expect(await list()).toEqual([{ id, expiresAt, openedAt: clock.now.toISOString(), openedOn: 'windows' }])
})

test('who opens a link in its last hour has a day to finish', async () => {
  const { clock, handOff, open, list } = await setUp()
  const { code, expiresAt } = await handOff()
  clock.now = new Date(Date.parse(expiresAt) - 3_600_000)
  await open(code)
  const [opened] = await list()
  expect(Date.parse(opened?.expiresAt ?? '')).toBe(clock.now.getTime() + dayMs)
})

test('a link that was ended opens nothing, and its opener goes no further at once', async () => {
  const { api, as, desktopPath, handOff, open, redeem, list } = await setUp()
  const unopened = await handOff()
  expect((await api('DELETE', `${desktopPath}/handoffs/${unopened.id}`)).status).toBe(204)
  expect(await whyNot(await redeem(unopened.code))).toBe('410 revoked')
  expect((await refusal(await api('DELETE', `${desktopPath}/handoffs/${unopened.id}`))).status).toBe(404)

  const opened = await handOff()
  const helper = as((await open(opened.code)).accessToken)
  const stream = await helper('GET', `${desktopPath}/events`)
  expect((await api('DELETE', `${desktopPath}/handoffs/${opened.id}`)).status).toBe(204)
  expect((await refusal(await helper('GET', desktopPath))).status).toBe(401)
  expect(await stream.text(), 'the open stream has ended').toContain('event: quickbooksDesktop')
  expect(await list()).toEqual([])
})

test('a new link ends the earlier one, opened or not', async () => {
  const { as, desktopPath, handOff, open, redeem, list } = await setUp()
  const first = await handOff()
  const second = await handOff()
  expect(await whyNot(await redeem(first.code))).toBe('410 revoked')
  const helper = as((await open(second.code)).accessToken)
  const third = await handOff()
  expect((await helper('GET', desktopPath)).status).toBe(401)
  expect((await list()).map(({ id }) => id)).toEqual([third.id])
})

test('a helper stays signed in through the host, with tokens of the same limit, until the hand-off ends', async () => {
  const { service, clock, company, as, desktopPath, companyPath, handOff, open } = await setUp()
  const { code, id, expiresAt } = await handOff()
  const path = `/companies/${company.id}/handoffs/${id}/accessToken`
  const renew = () => call(service, 'GET', path, { headers: withApiKey })
  expect((await refusal(await renew())).status, 'not opened yet').toBe(404)
  const { accessToken, handoffId } = await open(code)
  expect(handoffId).toBe(id)
  expect((await refusal(await as(accessToken)('GET', path))).status, 'only the host, by its key').toBe(401)
  clock.now = new Date(Date.parse(expiresAt) - 600_000)
  expect((await as(accessToken)('GET', desktopPath)).status, 'an access token lasts an hour').toBe(401)
  const { body } = await answer(await renew(), accessTokenSchema)
  expect(body.expiresIn).toBe(600)
  expect((await as(body.accessToken)('GET', desktopPath)).status).toBe(200)
  expect((await as(body.accessToken)('GET', `${companyPath}/connections`)).status).toBe(403)
  clock.now = new Date(expiresAt)
  expect((await as(body.accessToken)('GET', desktopPath)).status).toBe(401)
  expect((await refusal(await renew())).status).toBe(404)
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

const dayMs = 86_400_000

/** The status, and the rule that refused the code. */
async function whyNot(response: Response) {
  const { body } = await answer(response, errorBodySchema)
  return `${response.status} ${body.validation?.errors[0]?.validatorName}`
}
