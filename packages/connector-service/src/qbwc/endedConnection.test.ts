import { expect, test } from 'vitest'
import { createCompanyFile, type CompanyFile, type QuickBooksComputer } from 'web-connector'
import { sharedService } from '../../test/sharedService'
import { expectSameRecords } from './test/expectSameRecords'
import { newConnection, newPassword, type TestConnection } from './test/newConnection'
import { openComputer } from './test/openComputer'
import { countRecords, readPulls, readTimeline } from './test/readRecords'

const shared = sharedService()

/** A connection that was synced from the first of the company files, then disconnected. */
async function disconnected(companyFiles: CompanyFile[]) {
  const connection = await newConnection(shared())
  const { computer, update } = await openComputer(connection, { companyFiles })
  expect(await update()).toMatchObject({ outcome: 'completed' })
  await connection.api('POST', `${connection.desktopPath}/syncs`)
  const answer = await connection.api('PATCH', `/connections/${connection.connectionId}`, { status: 'Unlinked' })
  expect(answer.status).toBe(200)
  return { connection, computer, update }
}

/** Connects again: a new file and a new password. */
async function reconnect(connection: TestConnection): Promise<TestConnection> {
  expect((await connection.api('POST', `${connection.desktopPath}/reconnection`)).status).toBe(200)
  return renewed(connection)
}

/** The connection with its new file and a new password. */
async function renewed(connection: TestConnection): Promise<TestConnection> {
  const credentials = await newPassword(connection)
  const file = await connection.api('GET', `${connection.desktopPath}/configuration`)
  return { ...connection, ...credentials, configuration: await file.text() }
}

async function setUpAgain(connection: TestConnection, computer: QuickBooksComputer) {
  await reconnect(connection)
  await openNewFile(connection, computer)
}

/** Opens the new file on a computer, and enters the new password. */
async function openNewFile(connection: TestConnection, computer: QuickBooksComputer) {
  const { configuration, password } = await renewed(connection)
  const opened = await computer.openConfiguration(configuration)
  if (opened.status !== 'added') throw new Error(`the configuration was ${opened.status}`)
  await computer.enterPassword(opened.appName, password)
}

test('a disconnection cancels what waits, keeps what came, and the Web Connector is let in no more', async () => {
  const ours = createCompanyFile({ name: 'Ours', customers: 30 })
  const { connection, update } = await disconnected([ours])
  expect(new Set((await readPulls(connection)).map(({ status }) => status))).toEqual(new Set(['Complete', 'Cancelled']))
  const { nextSyncAt, problem } = await connection.document()
  expect({ nextSyncAt, problem }).toEqual({ nextSyncAt: null, problem: null })
  expect(await update()).toMatchObject({ outcome: 'failed', code: 'QBWC1040' })
  await expectSameRecords(connection, ours)
  expect((await connection.document()).problem).toBeNull()
  expect((await readTimeline(connection)).at(-1)).toBe('disconnected')
})

test('a problem of a connection that has ended is nobody’s problem any more', async () => {
  const connection = await newConnection(shared())
  const { computer, update } = await openComputer(connection, { companyFiles: [createCompanyFile({ customers: 5 })] })
  await update()
  await connection.api('POST', `${connection.desktopPath}/syncs`)
  computer.showDialog('Backup reminder')
  await update()
  expect((await connection.document()).problem?.code).toBe('dialog_open')
  await connection.api('PATCH', `/connections/${connection.connectionId}`, { status: 'Unlinked' })
  expect((await connection.document()).problem).toBeNull()
  await computer.enterPassword(computer.state.applications[0]?.appName ?? '', 'not-the-password')
  expect(await update()).toMatchObject({ outcome: 'failed', code: 'QBWC1040' })
  expect((await connection.document()).problem).toBeNull()
})

test('brought back with another company file open, the page warns and nothing of that company is stored', async () => {
  const ours = createCompanyFile({ name: 'Ours', customers: 30 })
  const theirs = createCompanyFile({ name: 'Theirs', customers: 40, seed: 2, path: String.raw`C:\theirs.qbw` })
  const { connection, computer, update } = await disconnected([ours, theirs])
  await setUpAgain(connection, computer)
  computer.openCompanyFile(theirs.path)
  expect(await update()).toMatchObject({ outcome: 'failed' })
  expect(await connection.document()).toMatchObject({
    problem: { code: 'wrong_company_file' },
    companyFile: { companyName: 'Ours' },
    setup: { companyLinkedAt: null },
  })
  await expectSameRecords(connection, ours)
  computer.openCompanyFile(ours.path)
  expect(await update()).toMatchObject({ outcome: 'completed' })
  expect((await connection.document()).problem).toBeNull()
  await expectSameRecords(connection, ours)
})

test('a Web Connector that was installed anew stamps the other company file, which is told apart all the same', async () => {
  const ours = createCompanyFile({ name: 'Ours', customers: 30 })
  const theirs = createCompanyFile({ name: 'Theirs', customers: 40, seed: 2, path: String.raw`C:\theirs.qbw` })
  const { connection, computer, update } = await disconnected([ours, theirs])
  const count = await countRecords(connection)
  computer.uninstallConnector()
  computer.installConnector()
  computer.openCompanyFile(theirs.path)
  await setUpAgain(connection, computer)
  expect(await update()).toMatchObject({ outcome: 'failed' })
  expect((await connection.document()).problem).toMatchObject({ code: 'wrong_company_file' })
  expect(await countRecords(connection)).toBe(count)
  await expectSameRecords(connection, ours)
  const answer = await connection.api('GET', `/connections/${connection.connectionId}`)
  expect(await answer.json()).toMatchObject({ status: 'PendingAuth' })

  // The stamp is in the other company file now: with the right one open, it takes another new file.
  computer.openCompanyFile(ours.path)
  expect(await update()).toMatchObject({ outcome: 'failed' })
  const replaced = await connection.api('POST', `${connection.desktopPath}/configuration/replacement`)
  expect(replaced.status).toBe(200)
  await openNewFile(connection, computer)
  expect(await update()).toMatchObject({ outcome: 'completed' })
  await expectSameRecords(connection, ours)
})

test.each([
  ['renamed', { name: 'Ours & Sons' }],
  ['moved', { path: String.raw`D:\Books\ours.qbw` }],
])('a company that was %s while it was disconnected is still ours', async (_what, change) => {
  const ours = createCompanyFile({ name: 'Ours', customers: 30, path: String.raw`C:\Books\Ours.qbw` })
  const { connection, computer } = await disconnected([ours])
  computer.switchOff()
  const changed = createCompanyFile({ name: 'Ours', customers: 30, path: String.raw`C:\Books\Ours.qbw`, ...change })
  const again = await openComputer(await reconnect(connection), { companyFiles: [changed] })
  expect(await again.update()).toMatchObject({ outcome: 'completed' })
  expect((await connection.document()).companyFile?.companyName).toBe(changed.company.companyName)
})
