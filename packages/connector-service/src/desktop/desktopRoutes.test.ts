import {
  connectionSchema,
  hostingKinds,
  hasConnectorPreinstalled,
  issuedPasswordSchema,
  quickBooksDesktopSchema,
  quickBooksDesktopUpdateSchema,
  timelineSchema,
} from 'connections-sdk/contract'
import { expect, test } from 'vitest'
import { answer, linkCompany, refusal, signUp } from '../../test/signUp'
import { sharedService } from '../../test/sharedService'
import { startService } from '../../test/startService'
import { isPassword } from '../security/passwordHash'
import { changeDesktop } from './changeDesktop'
import { typeCount } from '../qbwc/test/typeCount'

const shared = sharedService()
const schedule = { start: '19:00', end: '07:00', days: 'weekdays', timeZone: 'America/Chicago', firstSync: 'now' }

test('a new connection has nothing behind it', async () => {
  const { readDesktop, connection } = await signUp(shared())
  const desktop = await readDesktop()
  expect(Object.values(desktop.setup).every((at) => at === null)).toBe(true)
  expect(desktop).toMatchObject({
    connectionId: connection.id,
    applicationName: expect.stringMatching(/^Acme Sync [A-Z3-9]{4}$/),
    providerName: 'Acme Sync',
    hosting: null,
    companyFile: null,
    activity: { state: 'neverSeen', expectedEverySeconds: 300 },
    problem: null,
    syncSchedule: null,
    nextSyncAt: null,
    pause: null,
  })
  expect(desktop.dataTypes.map(({ status, recordCount }) => `${status} ${recordCount}`)).toEqual(
    Array<string>(typeCount).fill('Initial 0'),
  )
})

test('what has not changed is not sent again, and what has is', async () => {
  const { api, desktopPath } = await signUp(shared())
  const first = await api('GET', desktopPath)
  const etag = first.headers.get('etag') ?? ''
  expect(first.headers.get('cache-control')).toBe('private, no-cache')
  for (const tag of [etag, `W/${etag}`, `"other", ${etag}`]) {
    const again = await api('GET', desktopPath, { headers: { 'if-none-match': tag } })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
  }
  await api('PATCH', desktopPath, { body: { hosting: 'rightworks' } })
  const changed = await api('GET', desktopPath, { headers: { 'if-none-match': etag } })
  expect(changed.status).toBe(200)
  expect(changed.headers.get('etag')).not.toBe(etag)
})

test('what the customer confirmed keeps its first time, for a second computer too', async () => {
  const clock = { now: new Date('2026-03-02T10:00:00.000Z') }
  const { api, desktopPath, readDesktop } = await signUp(await startService({}, { now: () => clock.now }))
  const confirm = (body: unknown) => api('PATCH', desktopPath, { body })
  await confirm({ hosting: 'desktopApp', requirementsConfirmed: true })
  clock.now = new Date('2026-03-02T10:05:00.000Z')
  await confirm({ requirementsConfirmed: true, connectorInstalled: true })
  expect(await readDesktop()).toMatchObject({
    hosting: 'desktopApp',
    setup: { requirementsConfirmedAt: '2026-03-02T10:00:00.000Z', connectorInstalledAt: '2026-03-02T10:05:00.000Z' },
  })
})

test('seeing the row in the list ends the report of QBWC1039, and counts for this file alone', async () => {
  const { api, desktopPath, readDesktop } = await signUp(shared())
  await api('PATCH', desktopPath, { body: { duplicateRegistration: true } })
  await api('PATCH', desktopPath, { body: { configurationAdded: true } })
  const { problem, setup } = await readDesktop()
  expect(problem).toBeNull()
  expect(setup.configurationAddedAt).not.toBeNull()
  await api('POST', `${desktopPath}/configuration/replacement`)
  expect((await readDesktop()).setup.configurationAddedAt).toBeNull()
})

test.each([
  [{ hosting: 'mainframe' }, 'hosting'],
  [{ hosting: null }, 'hosting'],
  [{ requirementsConfirmed: false }, 'requirementsConfirmed'],
  [{ connectorInstalled: 'yes' }, 'connectorInstalled'],
  ['[]', 'body'],
])('the confirmation %j is refused', async (body, field) => {
  const { api, desktopPath } = await signUp(shared())
  expect(await refusal(await api('PATCH', desktopPath, { body }))).toMatchObject({ status: 400, fields: [field] })
})

test.each(Object.keys(quickBooksDesktopUpdateSchema.shape))('%s, told by the customer, is kept', async (field) => {
  const { api, desktopPath, readDesktop } = await signUp(shared())
  const before = await readDesktop()
  await api('PATCH', desktopPath, { body: { [field]: field === 'hosting' ? 'rightworks' : true } })
  expect(await readDesktop()).not.toEqual(before)
})

test('whether the customer is an administrator is kept either way, and forgotten with the computer', async () => {
  const service = shared()
  const { api, connection, desktopPath, readDesktop } = await signUp(service)
  const said = async () => (await readDesktop()).isAdministrator
  expect(await said()).toBeNull()
  for (const isAdministrator of [false, true, false]) {
    await api('PATCH', desktopPath, { body: { isAdministrator } })
    expect(await said()).toBe(isAdministrator)
  }
  await linkCompany(service, connection.id)
  await api('POST', `${desktopPath}/configuration/replacement`)
  expect(await said()).toBe(false)
  await api('POST', `${desktopPath}/configuration/replacement`, { body: { reason: 'newComputer' } })
  expect(await said()).toBeNull()
})

test('a second company is told that there is another, once that one is linked; other customers are not', async () => {
  const service = shared()
  const { api, connection, companyPath, readDesktop } = await signUp(service)
  const created = await api('POST', `${companyPath}/connections`, { body: { platformKey: 'pqsw' } })
  const { body: second } = await answer(created, connectionSchema)
  const readSecond = async () => {
    const response = await api('GET', `${companyPath}/connections/${second.id}/quickbooksDesktop`)
    return (await answer(response, quickBooksDesktopSchema)).body
  }
  expect((await readSecond()).hasOtherCompany).toBe(false)
  await linkCompany(service, connection.id)
  expect((await readSecond()).hasOtherCompany).toBe(true)
  expect((await readDesktop()).hasOtherCompany).toBe(false)
  const stranger = await signUp(service)
  expect((await stranger.readDesktop()).hasOtherCompany).toBe(false)
})

test('hosted QuickBooks needs no installer', async () => {
  const { api, desktopPath, readDesktop } = await signUp(shared())
  for (const hosting of hostingKinds.filter(hasConnectorPreinstalled)) {
    await api('PATCH', desktopPath, { body: { hosting } })
    expect((await readDesktop()).connector).toBeNull()
    expect((await refusal(await api('GET', `${desktopPath}/connector`))).status).toBe(404)
  }
})

test('a kind of hosting that a later version has stored is a hosting company’s', async () => {
  const service = shared()
  const { connection, api, desktopPath, readDesktop } = await signUp(service)
  await changeDesktop(service.context, connection.id, { hosting: 'someNewHost' as 'other' })
  expect(await readDesktop()).toMatchObject({ hosting: 'other', connector: null })
  expect((await refusal(await api('GET', `${desktopPath}/connector`))).status).toBe(404)
})

test('a duplicate registration is reported, repaired by a new pair, and setup goes back to the file', async () => {
  const service = shared()
  const { api, connection, desktopPath, readDesktop } = await signUp(service)
  const pair = async () => (await (await api('GET', `${desktopPath}/configuration`)).text()).match(/\{[\w-]+\}/g)
  const before = await pair()
  await api('POST', `${desktopPath}/password`)
  await linkCompany(service, connection.id)
  const reported = await answer(
    await api('PATCH', desktopPath, { body: { duplicateRegistration: true } }),
    quickBooksDesktopSchema,
  )
  expect(reported.body.problem).toMatchObject({ code: 'duplicate_registration', webConnectorCode: 'QBWC1039' })
  const { body } = await answer(await api('POST', `${desktopPath}/configuration/replacement`), quickBooksDesktopSchema)
  expect(body).toMatchObject({
    problem: null,
    configuration: { generation: 2 },
    setup: { configurationDownloadedAt: null, passwordIssuedAt: null, companyLinkedAt: null },
  })
  const after = await pair()
  expect(after).toHaveLength(2)
  expect(before?.some((guid) => after?.includes(guid))).toBe(false)
  expect((await readDesktop()).setup.configurationDownloadedAt).not.toBeNull()
})

test('a password is shown once, easy to read, and replaces the earlier one', async () => {
  const service = shared()
  const { api, connection, desktopPath, readDesktop } = await signUp(service)
  const issue = async () => {
    const { status, body } = await answer(await api('POST', `${desktopPath}/password`), issuedPasswordSchema)
    expect(status).toBe(201)
    return body
  }
  const [first, second] = [await issue(), await issue()]
  expect(first.userName).toBe(second.userName)
  for (const { password } of [first, second]) expect(password).toMatch(/^[a-hjkmnp-z34679]{16}$/)
  const { password_hash } = await service.database.db
    .selectFrom('desktop_connections')
    .select('password_hash')
    .where('connection_id', '=', connection.id)
    .executeTakeFirstOrThrow()
  expect([await isPassword(first.password, password_hash), await isPassword(second.password, password_hash)]).toEqual([
    false,
    true,
  ])
  expect((await readDesktop()).setup.passwordIssuedAt).toBe(second.issuedAt)
  expect(await (await api('GET', desktopPath)).text()).not.toContain(second.password)
})

test('a schedule is kept as chosen, and a wrong one refused by its field', async () => {
  const service = shared()
  const { api, connection, desktopPath, readDesktop } = await signUp(service)
  await linkCompany(service, connection.id)
  const choose = (body: unknown) => api('PUT', `${desktopPath}/syncSchedule`, { body })
  expect((await answer(await choose(schedule), quickBooksDesktopSchema)).body).toMatchObject({ syncSchedule: schedule })
  for (const [field, value] of [
    ['start', '24:00'],
    ['end', '19:00'],
    ['days', 'weekends'],
    ['timeZone', 'Mars/Olympus'],
    ['firstSync', 'never'],
  ] as const) {
    const refused = await refusal(await choose({ ...schedule, [field]: value }))
    expect(refused).toMatchObject({ status: 400, fields: [field] })
  }
  const { syncSchedule, setup } = await readDesktop()
  expect(syncSchedule).toEqual(schedule)
  expect(setup.scheduleChosenAt).not.toBeNull()
})

test('a sync asked for queues each data type once', async () => {
  const service = await startService()
  const { api, connection, desktopPath } = await signUp(service)
  const sync = (body?: unknown) => api('POST', `${desktopPath}/syncs`, body === undefined ? {} : { body })
  expect((await refusal(await sync())).status).toBe(409)
  await linkCompany(service, connection.id)
  const unknown = await refusal(await sync({ dataTypes: ['customers', 'secrets'] }))
  expect(unknown).toMatchObject({ status: 400, fields: ['dataTypes.1'] })
  const some = await answer(await sync({ dataTypes: ['invoices', 'customers'] }), quickBooksDesktopSchema)
  expect(some.status).toBe(202)
  expect(some.body.dataTypes.filter(({ status }) => status === 'Queued').map(({ dataType }) => dataType)).toEqual([
    'customers',
    'invoices',
  ])
  await Promise.all([sync(), sync(), sync({})])
  const pulls = await service.database.db.selectFrom('pulls').select('data_type').execute()
  expect(pulls).toHaveLength(typeCount)
})

test('an ended connection can be brought back, with a new file and a new password', async () => {
  const service = shared()
  const { api, connection, connectionPath, desktopPath, readDesktop } = await signUp(service)
  const reconnect = () => api('POST', `${desktopPath}/reconnection`)
  expect((await refusal(await reconnect())).status).toBe(409)
  const file = await (await api('GET', `${desktopPath}/configuration`)).text()
  await api('POST', `${desktopPath}/password`)
  await linkCompany(service, connection.id)
  await changeDesktop(service.context, connection.id, { company_name: 'Rose & Sons', company_path: 'C:\\rose.qbw' })
  await api('POST', `${desktopPath}/syncs`)
  await api('PATCH', connectionPath, { body: { status: 'Unlinked' } })
  expect((await refusal(await api('POST', `${desktopPath}/password`))).status).toBe(409)
  expect((await refusal(await api('POST', `${desktopPath}/configuration/replacement`))).status).toBe(409)
  const { body } = await answer(await reconnect(), quickBooksDesktopSchema)
  expect(body).toMatchObject({ setup: { passwordIssuedAt: null }, companyFile: { companyName: 'Rose & Sons' } })
  expect(body.setup).toMatchObject({ connectorInstalledAt: null, configurationDownloadedAt: null })
  expect(body.dataTypes.every(({ status }) => status === 'Cancelled')).toBe(true)
  const guids = (text: string) => [...text.matchAll(/\{[\w-]+\}/g)].map(([guid]) => guid)
  const before = guids(file)
  const after = guids(await (await api('GET', `${desktopPath}/configuration`)).text())
  expect([before.length, after.length, after.filter((guid) => before.includes(guid)).length]).toEqual([2, 2, 0])
  expect((await (await api('GET', connectionPath)).json()) as unknown).toMatchObject({ status: 'PendingAuth' })
  expect((await readDesktop()).configuration).toEqual({
    fileName: expect.stringMatching(/^Acme-Sync-\w{4}-2\.qwc$/),
    generation: 2,
    replacementReason: null,
  })
})

test('the timeline is told newest first, page by page', async () => {
  const { api, desktopPath } = await signUp(shared())
  for (let time = 0; time < 3; time += 1) await api('POST', `${desktopPath}/password`)
  await api('PUT', `${desktopPath}/syncSchedule`, { body: schedule })
  const page = async (query: string) =>
    (await answer(await api('GET', `${desktopPath}/timeline?${query}`), timelineSchema)).body
  const first = await page('limit=2')
  expect(first.results.map(({ kind, by }) => `${kind} by ${by}`)).toEqual([
    'scheduleChanged by customer',
    'passwordIssued by customer',
  ])
  const second = await page(`limit=3&before=${first.next}`)
  expect(second.results.map(({ kind }) => kind)).toEqual(['passwordIssued', 'passwordIssued', 'created'])
  expect(second.next).toBeUndefined()
  expect((await refusal(await api('GET', `${desktopPath}/timeline?limit=0`))).fields).toEqual(['limit'])
})

test('hours that say nothing of the first sync let it wait for them', async () => {
  const { api, desktopPath } = await signUp(shared())
  const { firstSync: _, ...hours } = schedule
  const { body } = await answer(
    await api('PUT', `${desktopPath}/syncSchedule`, { body: hours }),
    quickBooksDesktopSchema,
  )
  expect(body.syncSchedule).toEqual({ ...hours, firstSync: 'inWindow' })
})
