import { expect, test } from 'vitest'
import { createCompanyFile, type CompanyFile } from 'web-connector'
import * as z from 'zod/mini'
import { sharedService } from '../../test/sharedService'
import { expectSameRecords } from './test/expectSameRecords'
import { newConnection } from './test/newConnection'
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

async function reconnect(connection: Awaited<ReturnType<typeof newConnection>>) {
  expect((await connection.api('POST', `${connection.desktopPath}/reconnection`)).status).toBe(200)
  const answer = await connection.api('POST', `${connection.desktopPath}/password`)
  return z.parse(z.object({ password: z.string() }), await answer.json()).password
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
  const appName = computer.state.applications[0]?.appName ?? ''
  await computer.enterPassword(appName, await reconnect(connection))
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
  const password = await reconnect(connection)
  computer.uninstallConnector()
  computer.installConnector()
  computer.openCompanyFile(theirs.path)
  const opened = await computer.openConfiguration(connection.configuration)
  if (opened.status !== 'added') throw new Error(`the configuration was ${opened.status}`)
  await computer.enterPassword(opened.appName, password)
  expect(await update()).toMatchObject({ outcome: 'failed' })
  expect((await connection.document()).problem).toMatchObject({ code: 'wrong_company_file' })
  expect(await countRecords(connection)).toBe(count)
  await expectSameRecords(connection, ours)
  const answer = await connection.api('GET', `/connections/${connection.connectionId}`)
  expect(await answer.json()).toMatchObject({ status: 'PendingAuth' })
})

test.each([
  ['renamed', { name: 'Ours & Sons' }],
  ['moved', { path: String.raw`D:\Books\ours.qbw` }],
])('a company that was %s while it was disconnected is still ours', async (_what, change) => {
  const ours = createCompanyFile({ name: 'Ours', customers: 30, path: String.raw`C:\Books\Ours.qbw` })
  const { connection, computer } = await disconnected([ours])
  computer.switchOff()
  const changed = createCompanyFile({ name: 'Ours', customers: 30, path: String.raw`C:\Books\Ours.qbw`, ...change })
  const again = await openComputer(
    { ...connection, password: await reconnect(connection) },
    { companyFiles: [changed] },
  )
  expect(await again.update()).toMatchObject({ outcome: 'completed' })
  expect((await connection.document()).companyFile?.companyName).toBe(changed.company.companyName)
})
