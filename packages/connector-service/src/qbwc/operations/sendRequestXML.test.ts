import { firstLinkDataTypes } from 'connections-sdk/contract'
import { expect, test } from 'vitest'
import { sharedService } from '../../../test/sharedService'
import { startService } from '../../../test/startService'
import { hostCompanyPreferences } from '../test/cannedAnswers'
import { conversation } from '../test/conversation'
import { newConnection, type TestConnection } from '../test/newConnection'
import { countRecords, readPulls, readTimeline } from '../test/readRecords'
import { testClock } from '../test/testClock'

const shared = sharedService()

async function nothingHappened(connection: TestConnection) {
  const { companyFile, setup, activity } = await connection.document()
  expect(companyFile).toBeNull()
  expect(setup).toMatchObject({ companyLinkedAt: null, firstSyncStartedAt: null })
  expect(activity.quickBooksProduct).toBeNull()
  expect(await readPulls(connection)).toEqual([])
  expect(await countRecords(connection)).toBe(0)
  const answer = await connection.api('GET', `/connections/${connection.connectionId}`)
  expect(await answer.json()).toMatchObject({ status: 'PendingAuth' })
}

test('the right company file links the connection and queues the first sync', async () => {
  const connection = await newConnection(shared())
  const caller = conversation(connection)
  const request = await caller.sendFirst(await caller.signIn())
  expect(request).toMatch(
    /^<\?xml version="1.0" encoding="utf-8"\?><\?qbxml version="13.0"\?><QBXML><QBXMLMsgsRq onError="\w+">/,
  )
  expect(request).toMatch(/<CompanyQueryRq requestID="\d+" \/>/)
  const document = await connection.document()
  expect(document.companyFile).toEqual({
    companyName: 'Rock Castle',
    path: String.raw`C:\QuickBooks\Rock Castle.qbw`,
    computerName: 'FRONT-OFFICE',
  })
  expect(document.setup.companyLinkedAt).not.toBeNull()
  expect(document.activity).toMatchObject({
    state: 'syncing',
    dataType: 'company',
    quickBooksProduct: 'QuickBooks Pro 2024',
  })
  expect(document.dataTypes.map(({ dataType, status }) => `${dataType} ${status}`)).toEqual([
    'company Fetching',
    ...firstLinkDataTypes.slice(1).map((name) => `${name} Queued`),
  ])
  expect(await readTimeline(connection)).toEqual(expect.arrayContaining(['signedIn', 'companyLinked', 'syncStarted']))
})

test.each([
  ["another connection's FileID", '{00000000-0000-4000-8000-000000000000}', undefined],
  ['no FileID', null, undefined],
  ['an empty FileID', '', undefined],
  ["our FileID, but under another application's OwnerID", undefined, '{00000000-0000-4000-8000-000000000000}'],
])('a company file with %s is asked for nothing, and nothing of it is kept', async (_what, fileId, ownerId) => {
  const connection = await newConnection(shared())
  const caller = conversation(connection)
  const { owner_id, file_id } = await connection.row()
  const ticket = await caller.signIn()
  const exchange = hostCompanyPreferences({
    ownerId: ownerId ?? owner_id,
    fileId: fileId === undefined ? file_id : fileId,
  })
  expect(await caller.send(ticket, exchange)).toBe('')
  expect(await caller.lastError(ticket)).toContain('Another company file')
  expect(await caller.close(ticket)).toContain('Another company file')
  expect((await connection.document()).problem).toMatchObject({ code: 'wrong_company_file' })
  await nothingHappened(connection)
  // The right one clears it.
  await caller.sendFirst(await caller.signIn())
  expect((await connection.document()).problem).toBeNull()
})

test.each([
  ['nothing', ''],
  ['no XML', 'HOSTQUERY/COMPANYQUERY/PREFQUERY is currently not supported in QBPOS.'],
  ['XML that breaks off', hostCompanyPreferences({ ownerId: '', fileId: null }).slice(0, -20)],
  ['a document type declaration', '<!DOCTYPE QBXML><QBXML />'],
  ['other XML', '<html />'],
])('a first call that brings %s asks nothing of QuickBooks', async (_what, exchange) => {
  const connection = await newConnection(shared())
  const caller = conversation(connection)
  const ticket = await caller.signIn()
  expect(await caller.send(ticket, exchange)).toBe('')
  expect(await caller.lastError(ticket)).not.toBe('')
  expect((await connection.document()).problem?.code).toMatch(/^(other|wrong_company_file)$/)
  await nothingHappened(connection)
})

test('FileIDs are compared whatever their case', async () => {
  const connection = await newConnection(shared())
  const caller = conversation(connection)
  const { owner_id, file_id } = await connection.row()
  const exchange = hostCompanyPreferences({ ownerId: owner_id.toLowerCase(), fileId: file_id.toUpperCase() })
  expect(await caller.send(await caller.signIn(), exchange)).toContain('CompanyQueryRq')
})

test.each([
  [['1.0', '6.0', '8.0'], '8.0'],
  [['16.0', '13.0', 'CA3.0'], '13.0'],
  [['2.1'], '2.1'],
])('of the versions %j it writes %s', async (versions, version) => {
  const connection = await newConnection(shared())
  const caller = conversation(connection)
  const { owner_id, file_id } = await connection.row()
  const exchange = hostCompanyPreferences({ ownerId: owner_id, fileId: file_id, versions })
  expect(await caller.send(await caller.signIn(), exchange)).toContain(`<?qbxml version="${version}"?>`)
})

test('outside the window a new connection is linked, but nothing is fetched', async () => {
  const clock = testClock('2026-03-02T18:00:00.000Z')
  const connection = await newConnection(await startService({}, { now: clock.now }))
  const schedule = { start: '22:00', end: '06:00', days: 'everyDay', timeZone: 'UTC', firstSync: 'inWindow' }
  expect((await connection.api('PUT', `${connection.desktopPath}/syncSchedule`, schedule)).status).toBe(200)
  const caller = conversation(connection)
  const ticket = await caller.signIn()
  expect(await caller.sendFirst(ticket)).toContain('<HostQueryRq')
  expect(await caller.receive(ticket, '<QBXML><QBXMLMsgsRs /></QBXML>')).toBe(100)
  await caller.close(ticket)
  expect((await connection.document()).setup).toMatchObject({
    companyLinkedAt: expect.any(String),
    firstSyncStartedAt: null,
  })
  expect((await caller.authenticate())[1]).toBe('none')
  clock.pass(4 * 60)
  expect(await caller.sendFirst(await caller.signIn())).toContain('<CompanyQueryRq')
})

test('a call out of order ends the update, and the work waits again', async () => {
  const connection = await newConnection(shared())
  const caller = conversation(connection)
  const ticket = await caller.signIn()
  await caller.sendFirst(ticket)
  expect(await caller.send(ticket)).toBe('')
  expect(await caller.lastError(ticket)).toContain('unexpected order')
  expect((await connection.document()).dataTypes[0]).toMatchObject({ dataType: 'company', status: 'Queued' })
  expect(await caller.close(ticket)).toContain('unexpected order')
  expect(await caller.sendFirst(await caller.signIn())).toContain('<CompanyQueryRq')
})

test.each(['no ticket', 'a ticket of nobody', 'an expired ticket', 'a closed ticket'])(
  '%s is answered in-band, by every operation',
  async (which) => {
    const clock = testClock()
    const connection = await newConnection(await startService({}, { now: clock.now }))
    const caller = conversation(connection)
    const opened = await caller.signIn()
    if (which === 'an expired ticket') clock.pass(10)
    if (which === 'a closed ticket') await caller.close(opened)
    const ticket = { 'no ticket': '', 'a ticket of nobody': 'A'.repeat(43) }[which] ?? opened
    expect(await caller.sendFirst(ticket)).toBe('')
    expect(await caller.receive(ticket, '<QBXML />')).toBe(-1)
    expect(await caller.lastError(ticket)).not.toBe('')
    expect(await caller.connectionError(ticket, '0x80040408')).toBe('done')
    expect(await caller.close(ticket)).toMatch(/^OK/)
    await nothingHappened(connection)
  },
)
