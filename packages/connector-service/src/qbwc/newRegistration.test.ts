import { expect, onTestFinished, test, vi } from 'vitest'
import { agreeToEverything, createCompanyFile, createQuickBooksComputer, type QuickBooksComputer } from 'web-connector'
import { sharedService } from '../../test/sharedService'
import { expectSameRecords } from './test/expectSameRecords'
import { newConnection, newPassword, type TestConnection } from './test/newConnection'
import { openComputer } from './test/openComputer'
import { countRecords, readTimeline } from './test/readRecords'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 30_000 })

const shared = sharedService()

/** A connection that has synced once, its company file and the PC. */
async function synced() {
  const connection = await newConnection(shared())
  const companyFile = createCompanyFile({ name: 'Ours', customers: 30 })
  const { computer, update } = await openComputer(connection, { companyFiles: [companyFile] })
  expect(await update()).toMatchObject({ outcome: 'completed' })
  return { connection, companyFile, computer, before: await countRecords(connection) }
}

const post = async ({ api, desktopPath }: TestConnection, path: string, body?: unknown) =>
  (await api('POST', `${desktopPath}${path}`, body)).status

async function comesBack(connection: TestConnection) {
  await connection.api('PATCH', `/connections/${connection.connectionId}`, { status: 'Unlinked' })
  expect(await post(connection, '/reconnection')).toBe(200)
}

/** Opens the file that is offered now, enters a new password, and syncs. */
async function setsUp(connection: TestConnection, computer: QuickBooksComputer) {
  const { userName, password } = await newPassword(connection)
  const configuration = await (await connection.api('GET', `${connection.desktopPath}/configuration`)).text()
  expect(configuration).toContain(`<UserName>${userName}</UserName>`)
  const opened = await computer.openConfiguration(configuration)
  expect(opened).toMatchObject({ status: 'added' })
  const appName = computer.state.applications[0]?.appName ?? ''
  await computer.enterPassword(appName, password)
  return computer.update(appName)
}

const whatHappened: [what: string, happens: (computer: QuickBooksComputer) => void][] = [
  [
    'the guide to uninstalling was followed',
    (computer) => {
      computer.uninstallConnector()
      const [file] = computer.quickBooks.companyFiles
      for (const { appName } of computer.state.quickBooks.integratedApplications) {
        computer.removeIntegratedApplication(file?.path ?? '', appName)
      }
      computer.installConnector()
    },
  ],
  [
    'the Web Connector was uninstalled and the permission left in QuickBooks',
    (computer) => {
      computer.uninstallConnector()
      computer.installConnector()
    },
  ],
  ['the row was removed', (computer) => computer.remove(computer.state.applications[0]?.appName ?? '')],
  ['nothing was removed', () => {}],
  [
    'there is a new computer',
    (computer) => {
      computer.moveToNewComputer()
      computer.installConnector()
    },
  ],
]

test.each(whatHappened)(
  'connected again when %s: no QBWC1039, every record once, the same id',
  async (_what, happens) => {
    const { connection, companyFile, computer, before } = await synced()
    await comesBack(connection)
    happens(computer)
    expect(await setsUp(connection, computer)).toMatchObject({ outcome: 'completed' })
    expect(computer.readLog()).not.toContain('QBWC1039')
    expect(await countRecords(connection)).toBe(before)
    await expectSameRecords(connection, companyFile)
    const answer = await connection.api('GET', `/connections/${connection.connectionId}`)
    expect(await answer.json()).toMatchObject({ id: connection.connectionId, status: 'Linked' })
  },
)

test.each(whatHappened)('a new registration when %s, in the middle of it all: the same', async (_what, happens) => {
  const { connection, companyFile, computer, before } = await synced()
  expect(await post(connection, '/configuration/replacement', { reason: 'newComputer' })).toBe(200)
  happens(computer)
  expect(await setsUp(connection, computer)).toMatchObject({ outcome: 'completed' })
  expect(computer.readLog()).not.toContain('QBWC1039')
  expect(await countRecords(connection)).toBe(before)
  await expectSameRecords(connection, companyFile)
})

test('on a new computer it is checked and gets the Web Connector; for the other reasons setup goes back to the file', async () => {
  const { connection } = await synced()
  await connection.api('PATCH', connection.desktopPath, { requirementsConfirmed: true, connectorInstalled: true })
  const setupAfter = async (body?: unknown) => {
    expect(await post(connection, '/configuration/replacement', body)).toBe(200)
    return (await connection.document()).setup
  }
  for (const body of [undefined, {}, { reason: 'duplicateRegistration' }, { reason: 'otherCompany' }]) {
    const setup = await setupAfter(body)
    expect(setup).toMatchObject({ configurationOpenedAt: null, passwordIssuedAt: null, companyLinkedAt: null })
    expect([setup.requirementsConfirmedAt, setup.connectorInstalledAt]).not.toContain(null)
  }
  expect(await setupAfter({ reason: 'newComputer' })).toMatchObject({
    requirementsConfirmedAt: null,
    connectorInstalledAt: null,
  })
  expect((await connection.document()).configuration).toEqual({
    fileName: expect.stringMatching(/^Acme-Sync-\w{4}-6\.qwc$/),
    generation: 6,
    replacementReason: 'newComputer',
  })
  expect((await readTimeline(connection)).filter((kind) => kind === 'configurationReplaced')).toHaveLength(5)
  expect(await post(connection, '/configuration/replacement', { reason: 'boredom' })).toBe(400)
})

test('the row that was left behind disturbs nobody: it neither signs in, nor opens the file, nor uses up the attempts', async () => {
  const { connection, companyFile, computer: old, before } = await synced()
  await comesBack(connection)
  const appName = old.state.applications[0]?.appName ?? ''
  for (let time = 0; time < 6; time += 1) {
    expect(await old.update(appName)).toMatchObject({ outcome: 'failed', code: 'QBWC1040' })
  }
  expect((await connection.document()).setup).toMatchObject({ configurationOpenedAt: null, firstContactAt: null })
  expect((await connection.document()).problem).toBeNull()

  const computer = createQuickBooksComputer({
    machineName: 'NEW-PC',
    companyFiles: old.quickBooks.companyFiles,
    answers: agreeToEverything,
  })
  onTestFinished(() => computer.switchOff())
  // The old file, opened by mistake, is turned away before it is added, and setup goes on waiting.
  expect(await computer.openConfiguration(connection.configuration)).toMatchObject({ code: 'QBWC1003' })
  expect((await connection.document()).setup.configurationOpenedAt).toBeNull()

  expect(await setsUp(connection, computer)).toMatchObject({ outcome: 'completed' })
  await old.update(appName)
  expect((await connection.document()).problem).toBeNull()
  expect((await connection.document()).companyFile?.computerName).toBe('NEW-PC')
  expect(await countRecords(connection)).toBe(before)
  await expectSameRecords(connection, companyFile)
})
