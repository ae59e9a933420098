import { expect, test } from 'vitest'
import { timelineSchema } from 'connections-sdk/contract'
import { createCompanyFile } from 'web-connector'
import * as z from 'zod/mini'
import { startService, testApiKey } from '../../test/startService'
import type { ConnectorService } from '../createService'
import { employerNumber, hostCompanyPreferences } from './test/cannedAnswers'
import { answer, asked, exchange } from './test/askedCompany'
import { companyPath, conversation } from './test/conversation'
import { twoRecords, untilAskedFor } from './test/linkedSession'
import { newConnection } from './test/newConnection'
import { openComputer } from './test/openComputer'
import { countRecords, readPulls, readTimeline } from './test/readRecords'

/** Everything in the database, as text. */
async function everythingStored({ database }: ConnectorService) {
  const tables = await database.db.introspection.getTables()
  const rows = await Promise.all(
    tables.map(({ name }) =>
      database.db
        .selectFrom(name as 'companies')
        .selectAll()
        .execute(),
    ),
  )
  return { tables: tables.map(({ name }) => name), text: JSON.stringify(rows) }
}

test('until the company is confirmed nothing is asked, and nothing is stored but name, path and computer', async () => {
  const { service, connection, caller } = await asked()
  const ticket = await caller.signIn()
  expect(await caller.sendFirst(ticket)).toBe('')
  expect(await caller.lastError(ticket)).toBe('NoOp')
  const { companyCandidate, companyFile, setup, activity } = await connection.document()
  expect(companyCandidate).toMatchObject({
    companyName: 'Rock Castle',
    path: String.raw`C:\QuickBooks\Rock Castle.qbw`,
    computerName: 'FRONT-OFFICE',
    matchesExpected: false,
    alreadyConnected: null,
    waitsUntil: expect.any(String),
  })
  expect(companyFile).toBeNull()
  expect(setup).toMatchObject({ companyConfirmedAt: null, companyLinkedAt: null })
  expect(activity).toMatchObject({ state: 'idle', startedAt: null })
  expect(await readPulls(connection)).toEqual([])
  const { tables, text } = await everythingStored(service)
  expect(tables).toEqual(expect.arrayContaining(['desktop_connections', 'sessions', 'records', 'pulls', 'timeline']))
  expect(text).toContain('FRONT-OFFICE')
  expect(text).not.toContain(employerNumber)
  expect(await countRecords(connection)).toBe(0)
})

test('Yes goes on in the same session', async () => {
  const { connection, caller } = await asked()
  const ticket = await caller.signIn()
  await caller.sendFirst(ticket)
  expect(await caller.send(ticket)).toBe('')
  expect(await caller.lastError(ticket)).toBe('NoOp')
  expect((await answer(connection, true)).status).toBe(200)
  expect(await caller.send(ticket)).toContain('<CompanyQueryRq')
  const { setup, companyFile, companyCandidate } = await connection.document()
  expect(setup).toMatchObject({ companyConfirmedAt: expect.any(String), companyLinkedAt: expect.any(String) })
  expect(companyFile?.companyName).toBe('Rock Castle')
  expect(companyCandidate).toBeNull()
  expect(await readTimeline(connection)).toEqual(expect.arrayContaining(['companyConfirmed', 'companyLinked']))
  expect((await answer(connection, true)).status).toBe(409)
})

test('after three minutes the session ends in words; an answer counts at the next call', async () => {
  const { clock, connection, caller } = await asked()
  const ticket = await caller.signIn()
  await caller.sendFirst(ticket)
  clock.pass(2.9)
  expect(await caller.send(ticket)).toBe('')
  expect(await caller.lastError(ticket)).toBe('NoOp')
  clock.pass(0.2)
  expect(await caller.send(ticket)).toBe('')
  expect(await caller.lastError(ticket)).toMatch(/Rock Castle waits to be confirmed/)
  expect(await caller.close(ticket)).toMatch(/Rock Castle waits to be confirmed/)
  const { companyCandidate, problem } = await connection.document()
  expect(companyCandidate).toMatchObject({ companyName: 'Rock Castle', waitsUntil: null })
  expect(problem).toBeNull()
  await answer(connection, true)
  expect((await connection.document()).setup.companyLinkedAt).toBeNull()
  expect(await caller.sendFirst(await caller.signIn())).toContain('<CompanyQueryRq')
})

test('No makes a new registration: the row that is there is nobody’s, and its session says what to do', async () => {
  const { connection, caller } = await asked()
  const before = await connection.row()
  const ticket = await caller.signIn()
  await caller.sendFirst(ticket)
  expect((await answer(connection, false)).status).toBe(200)
  expect(await caller.send(ticket)).toBe('')
  expect(await caller.lastError(ticket)).toMatch(/not the company to connect/)
  await caller.close(ticket)
  const { companyCandidate, configuration, setup } = await connection.document()
  expect(companyCandidate).toBeNull()
  const told = await connection.api('GET', `${connection.desktopPath}/timeline`)
  const { results } = z.parse(timelineSchema, await told.json())
  expect(results).toContainEqual(
    expect.objectContaining({ kind: 'companyRefused', by: 'customer', detail: 'Rock Castle' }),
  )
  expect(configuration).toMatchObject({ generation: 2, replacementReason: 'otherCompany' })
  expect(configuration.fileName).toMatch(/-2\.qwc$/)
  expect(setup).toMatchObject({ firstContactAt: null, signedInAt: null, companyConfirmedAt: null })
  const after = await connection.row()
  for (const part of ['owner_id', 'file_id', 'user_name', 'support_reference'] as const) {
    expect(after[part]).not.toBe(before[part])
  }
  expect((await caller.authenticate())[1]).toBe('nvu')
  expect((await connection.document()).setup.firstContactAt).toBeNull()
  expect((await connection.document()).problem).toBeNull()
})

test('what the provider expects is not asked about', async () => {
  const { connection, caller } = await asked({ expectedCompanyNames: ['Someone Else', ' rock castle '] })
  expect(await caller.sendFirst(await caller.signIn())).toContain('<CompanyQueryRq')
  const { setup } = await connection.document()
  expect(setup.companyConfirmedAt).toBe(setup.companyLinkedAt)
})

test('a name that the provider doesn’t expect is asked about', async () => {
  const { connection, caller } = await asked({ expectedCompanyNames: ['Someone Else'] })
  expect(await caller.sendFirst(await caller.signIn())).toBe('')
  expect((await connection.document()).companyCandidate).toMatchObject({
    matchesExpected: false,
    expectedCompanyNames: ['Someone Else'],
  })
})

test('a company that is connected already is recognized before anything is read', async () => {
  const { connection, caller } = await asked({ expectedCompanyNames: ['Rock Castle'] })
  await caller.sendFirst(await caller.signIn())
  const second = await newConnection(connection.service, '', {}, connection.companyId)
  const other = conversation(second)
  expect(await other.sendFirst(await other.signIn())).toBe('')
  expect((await second.document()).companyCandidate?.alreadyConnected).toBe(connection.connectionId)
  expect((await answer(second, true)).status).toBe(409)
  expect((await answer(second, false)).status).toBe(200)
  expect(await readPulls(second)).toEqual([])
})

test('another file that is open at the next call is asked about anew', async () => {
  const { clock, connection, caller } = await asked()
  await caller.sendFirst(await caller.signIn())
  clock.pass(4)
  await answer(connection, true)
  const { owner_id, file_id } = await connection.row()
  const host = hostCompanyPreferences({ ownerId: owner_id, fileId: file_id })
  expect(await caller.send(await caller.signIn(), host, String.raw`C:\QuickBooks\Copy.qbw`)).toBe('')
  const { companyCandidate, setup } = await connection.document()
  expect(companyCandidate?.path).toBe(String.raw`C:\QuickBooks\Copy.qbw`)
  expect(setup.companyConfirmedAt).toBeNull()
})

test('a Yes for one company doesn’t let in another that was opened meanwhile', async () => {
  const { connection, caller } = await asked()
  await caller.send(await caller.signIn(), await exchange(connection, { name: 'Other Inc' }), String.raw`C:\other.qbw`)
  const stale = { confirmed: true, companyName: 'Rock Castle', path: companyPath }
  expect((await connection.api('POST', `${connection.desktopPath}/company`, stale)).status).toBe(409)
  expect((await connection.document()).setup.companyConfirmedAt).toBeNull()
  const shown = { confirmed: true, companyName: 'Other Inc', path: String.raw`C:\other.qbw` }
  expect((await connection.api('POST', `${connection.desktopPath}/company`, shown)).status).toBe(200)
})

test.each(['asked', 'reading'])(
  'a session that is %s and loses QuickBooks lets no other company in',
  async (moment) => {
    const { connection, caller } = await asked()
    const ticket = await caller.signIn()
    await caller.sendFirst(ticket)
    await answer(connection, true)
    if (moment === 'reading')
      await caller.receive(ticket, twoRecords(await untilAskedFor(caller, ticket, 'CustomerQuery')))
    const before = await countRecords(connection)
    expect(await caller.connectionError(ticket, '0x80040408')).toBe('')
    const foreign = hostCompanyPreferences({ ownerId: '{0}', fileId: '{1}' }).replace('Rock Castle', 'Wrong Inc')
    expect(await caller.send(ticket, foreign)).toBe('')
    expect((await connection.document()).problem?.code).toBe('wrong_company_file')
    expect(await countRecords(connection)).toBe(before)
  },
)

test('a file for which two connections got a Yes is linked by the first that reads it', async () => {
  const { service, connection, caller } = await asked()
  const second = await newConnection(service, '', {}, connection.companyId)
  const other = conversation(second)
  const [one, two] = [await caller.signIn(), await other.signIn()]
  await caller.sendFirst(one)
  await other.sendFirst(two)
  expect([(await answer(connection, true)).status, (await answer(second, true)).status]).toEqual([200, 200])
  expect(await caller.send(one)).toContain('<CompanyQueryRq')
  expect(await other.send(two)).toBe('')
  const { companyCandidate, setup } = await second.document()
  expect([companyCandidate?.alreadyConnected, setup.companyLinkedAt]).toEqual([connection.connectionId, null])
})

test('a file on a shared folder is one file from whichever computer', async () => {
  const { service, connection, caller } = await asked()
  const shared = String.raw`\\SERVER\QB\Rock Castle.qbw`
  await caller.send(await caller.signIn(), await exchange(connection, { computerName: 'FRONT' }), shared)
  await answer(connection, true)
  await caller.send(await caller.signIn(), await exchange(connection, { computerName: 'FRONT' }), shared)
  const second = await newConnection(service, '', {}, connection.companyId)
  const other = conversation(second)
  await other.send(await other.signIn(), await exchange(second, { computerName: 'BACK' }), shared)
  expect((await second.document()).companyCandidate?.alreadyConnected).toBe(connection.connectionId)
})

test('a Yes for one computer doesn’t count for another computer’s file of the same name and path', async () => {
  const { clock, connection, caller } = await asked()
  await caller.send(await caller.signIn(), await exchange(connection, { computerName: 'FRONT' }))
  await answer(connection, true)
  clock.pass(4)
  expect(await caller.send(await caller.signIn(), await exchange(connection, { computerName: 'BACK' }))).toBe('')
  expect((await connection.document()).companyCandidate?.computerName).toBe('BACK')
})

test('nobody waits longer than three minutes, also with a clock that is set back, and the page is told no time that is over', async () => {
  const { clock, connection, caller } = await asked()
  const ticket = await caller.signIn()
  await caller.sendFirst(ticket)
  clock.pass(-60)
  expect(await caller.send(ticket)).toBe('')
  expect(await caller.lastError(ticket)).toContain('waits to be confirmed')
  await caller.sendFirst(await caller.signIn())
  clock.pass(8)
  expect((await connection.document()).companyCandidate?.waitsUntil).toBeNull()
})

test('a very long name of a computer is cut', async () => {
  const { connection, caller } = await asked()
  await caller.send(await caller.signIn(), await exchange(connection, { computerName: 'X'.repeat(5000) }))
  expect((await connection.document()).companyCandidate?.computerName).toHaveLength(255)
})

test('the other company is replaced by the right one, and nothing of it stays', async () => {
  const service = await startService({ confirmCompany: false })
  const connection = await newConnection(service)
  const theirs = createCompanyFile({ name: 'Theirs', customers: 3, path: String.raw`C:\theirs.qbw` })
  const ours = createCompanyFile({ name: 'Ours', customers: 2, seed: 2, path: String.raw`C:\ours.qbw` })
  const { computer, update } = await openComputer(connection, { companyFiles: [theirs, ours] })
  expect(await update()).toMatchObject({ outcome: 'completed' })
  const { api, desktopPath } = connection
  expect((await api('POST', `${desktopPath}/configuration/replacement`, { reason: 'otherCompany' })).status).toBe(200)
  const issued = await (await api('POST', `${desktopPath}/password`)).json()
  computer.openCompanyFile(ours.path)
  const opened = await computer.openConfiguration(await (await api('GET', `${desktopPath}/configuration`)).text())
  if (opened.status !== 'added') throw new Error(`the configuration was ${opened.status}`)
  await computer.enterPassword(opened.appName, (issued as { password: string }).password)
  expect(await computer.update(opened.appName)).toMatchObject({ outcome: 'completed' })
  const { companyFile } = await connection.document()
  expect(companyFile?.companyName).toBe(ours.company.companyName)
  const { text } = await everythingStored(service)
  const names = theirs.customers
    .map(({ name }) => name)
    .filter((name) => !ours.customers.some((one) => one.name === name))
  for (const name of names) expect(text).not.toContain(`"${name}"`)
})

test('no company waits to be confirmed before QuickBooks has shown one', async () => {
  const { connection } = await asked()
  expect((await answer(connection, true)).status).toBe(409)
  expect((await connection.api('POST', `${connection.desktopPath}/company`, {})).status).toBe(400)
})

test('the API key tells which names are expected, at most twenty', async () => {
  const { service } = await asked()
  const authorization = `Basic ${Buffer.from(testApiKey).toString('base64')}`
  const body = JSON.stringify({ name: 'Rock Castle', expectedCompanyNames: Array.from({ length: 21 }, String) })
  const headers = { authorization, 'content-type': 'application/json' }
  expect((await fetch(`${service.url}/companies`, { method: 'POST', headers, body })).status).toBe(400)
})
