import { expect, onTestFinished, test, vi } from 'vitest'
import { createQuickBooksComputer } from '../computer/createQuickBooksComputer'
import { agreeToEverything } from '../computer/Question'
import type { QuickBooksComputer } from '../computer/QuickBooksComputer'
import { createCompanyFile } from '../quickbooks/company/createCompanyFile'
import { startQueueServer } from '../testing/queueServer'
import { qwcText } from '../testing/qwcText'
import { startSoapServer } from '../testing/soapServer'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 30_000 })

const ownerId = '{57F3B9B1-86F1-4FCC-B1EE-566DE1813D20}'
const fileId = '{90A44FB5-33D9-4815-AC85-BC87A7E7D1EB}'
const otherFileId = '{11111111-33D9-4815-AC85-BC87A7E7D1EB}'

async function setUp(serverOptions = {}, answers = {}) {
  const server = await startSoapServer(() => '', serverOptions)
  onTestFinished(server.close)
  const file = createCompanyFile({ customers: 2 })
  const computer = createQuickBooksComputer({ companyFiles: [file], answers: { ...agreeToEverything, ...answers } })
  const open = (changes: Record<string, string | undefined> = {}) =>
    computer.openConfiguration(qwcText(server.url, changes))
  return { server, file, computer, open, stamp: () => file.marks.extensions.get(ownerId) }
}

test('the company file is stamped, and QuickBooks lists the application', async () => {
  const { computer, open, stamp, file } = await setUp()
  expect(await open()).toEqual({ status: 'added', appName: 'Ledger Sync' })
  expect([...(stamp() ?? [])]).toEqual([
    ['FileID', fileId],
    ['AppLock', ''],
  ])
  expect(computer.state.quickBooks.integratedApplications).toEqual([
    { companyFilePath: file.path, appName: 'Ledger Sync', access: 'always' },
  ])
  expect(computer.state.applications).toEqual([
    {
      appName: 'Ledger Sync',
      displayName: 'Ledger Sync',
      description: 'Keeps Ledger in step',
      userName: 'conn_1',
      selected: false,
      autoRun: false,
      everyMinutes: 30,
      hasPassword: false,
      lastRunAt: null,
      nextRunAt: null,
      lastResult: 'Ready',
      statusCode: null,
    },
  ])
})

test('a support page that answers 202 will do; 204, 302 and 500 are QBWC1003', async () => {
  expect((await (await setUp({ supportStatus: 202 })).open()).status).toBe('added')
  for (const supportStatus of [204, 302, 500]) {
    expect(await (await setUp({ supportStatus })).open()).toMatchObject({ status: 'refused', code: 'QBWC1003' })
  }
})

test('a support page that cannot be reached is QBWC1004', async () => {
  const { server, open } = await setUp()
  await server.close()
  expect(await open()).toMatchObject({ code: 'QBWC1004' })
})

test.each([302, 401, 405, 500])(
  'an address for the certificate that answers %i is QBWC1048',
  async (certificateStatus) => {
    expect(await (await setUp({ certificateStatus })).open()).toMatchObject({ code: 'QBWC1048' })
  },
)

test('CertURL is fetched instead of AppURL', async () => {
  const { server, open } = await setUp()
  await open({ CertURL: `${server.url}/cert` })
  expect(server.gets).toEqual(['/support', '/cert'])
})

test('a file that asks to be read-only is QBWC1080 at first, because it cannot be stamped', async () => {
  const { computer, open, stamp } = await setUp()
  expect(await open({ IsReadOnly: 'true' })).toMatchObject({ code: 'QBWC1080', text: expect.stringContaining('3263') })
  expect(stamp()).toBeUndefined()
  expect(computer.state.applications).toEqual([])
})

test('the pair of a registration that is gone is QBWC1039 until the stamp is removed', async () => {
  const { computer, file, open } = await setUp()
  await open()
  computer.remove('Ledger Sync')
  expect(await open()).toMatchObject({
    code: 'QBWC1039',
    text: expect.stringContaining('Unique OwnerID/FileID pair value required'),
  })
  computer.removeStamp(file.path, ownerId.toLowerCase())
  expect((await open()).status).toBe('added')
})

test('another FileID under an OwnerID that is there is QBWC1026', async () => {
  const { computer, open } = await setUp()
  await open()
  computer.remove('Ledger Sync')
  expect(await open({ FileID: otherFileId })).toMatchObject({ code: 'QBWC1026' })
})

test('the same file opened twice is harmless: it takes its own place, and keeps the password', async () => {
  const { computer, open } = await setUp()
  await open()
  await computer.enterPassword('Ledger Sync', 'p')
  expect(await open()).toEqual({ status: 'added', appName: 'Ledger Sync' })
  expect(computer.state.applications).toMatchObject([{ appName: 'Ledger Sync', hasPassword: true }])
})

test('a replacement brings its new FileID into the company file', async () => {
  const { open, stamp } = await setUp()
  await open()
  expect((await open({ FileID: otherFileId })).status).toBe('added')
  expect(stamp()?.get('FileID')).toBe(otherFileId)
})

test('a clone stands beside the first under its own name, and must have its own pair', async () => {
  const { computer, open } = await setUp({}, { replace_or_clone: 'clone' })
  await open()
  expect(await open()).toMatchObject({ code: 'QBWC1039' })
  const added = await open({ OwnerID: otherFileId, FileID: otherFileId })
  expect(added).toEqual({ status: 'added', appName: 'Ledger Sync (2)' })
  expect(computer.state.applications.map((row) => row.appName)).toEqual(['Ledger Sync', 'Ledger Sync (2)'])
})

test('AppUniqueName replaces without asking', async () => {
  const { computer, open } = await setUp({}, { replace_or_clone: 'cancel' })
  await open({ AppUniqueName: 'ledger-1' })
  expect(await open({ AppUniqueName: 'ledger-1', AppDescription: 'New' })).toEqual({
    status: 'added',
    appName: 'ledger-1',
  })
  expect(computer.state.applications).toMatchObject([{ appName: 'ledger-1', description: 'New' }])
  expect(computer.state.quickBooks.integratedApplications).toMatchObject([{ appName: 'Ledger Sync' }])
})

test('Cancel in either window leaves everything as it was', async () => {
  const { computer, server, open } = await setUp({}, { authorize_web_service: 'cancel' })
  expect(await open()).toEqual({ status: 'cancelled' })
  expect(server.gets).toEqual([])
  expect(computer.state.applications).toEqual([])
})

test.each<[what: string, code: string, prepare: (computer: QuickBooksComputer) => void]>([
  ['QuickBooks is closed', 'QBWC1022', (computer) => computer.closeQuickBooks()],
  ['a dialog is showing', 'QBWC1022', (computer) => computer.showDialog('Backup')],
  ['another user than the administrator is signed in', 'QBWC1039', (computer) => computer.signIn('other_user')],
  ['the file is open to many users', 'QBWC1039', (computer) => computer.setMode('multi_user')],
])('when %s, the application is not added: %s', async (_what, code, prepare) => {
  const { computer, open } = await setUp()
  prepare(computer)
  expect(await open()).toMatchObject({ status: 'refused', code })
  expect(computer.state.notice?.code).toBe(code)
  computer.dismissNotice()
  expect(computer.state.notice).toBeNull()
})

test('No to the certificate is QBWC1039, and the question comes again next time', async () => {
  const { computer, open } = await setUp({}, { certificate: 'no' })
  expect(await open()).toMatchObject({ code: 'QBWC1039', text: expect.stringContaining('0x80040420') })
  expect(computer.state.quickBooks.integratedApplications).toEqual([])
})

test('Retry after closing the dialog adds it after all', async () => {
  const { server } = await setUp()
  const computer = createQuickBooksComputer({ answers: { ...agreeToEverything, connect_retry: 'retry' } })
  computer.showDialog('Backup')
  expect(await computer.openConfiguration(qwcText(server.url))).toMatchObject({ code: 'QBWC1023' })
  computer.closeDialog()
  expect(await computer.openConfiguration(qwcText(server.url))).toMatchObject({ status: 'added' })
})

test('Point of Sale is not on this computer, and an edition that the file shuts out is refused', async () => {
  const { open } = await setUp()
  expect(await open({ QBType: 'QBPOS' })).toMatchObject({ code: 'QBWC1022' })
  expect(await open({ AuthFlags: '0x2' })).toMatchObject({
    code: 'QBWC1022',
    text: expect.stringContaining('0x80040401'),
  })
  expect(await open({ AuthFlags: '0xF' })).toMatchObject({ status: 'added' })
})

test('a computer without the Web Connector does not know what to do with the file', async () => {
  const server = await startQueueServer()
  onTestFinished(server.close)
  const computer = createQuickBooksComputer({ connectorInstalled: false, answers: agreeToEverything })
  expect((await computer.openConfiguration(qwcText(server.url))).status).toBe('refused')
  computer.installConnector()
  expect((await computer.openConfiguration(qwcText(server.url))).status).toBe('added')
  computer.uninstallConnector()
  expect(computer.state).toMatchObject({ connectorInstalled: false, applications: [] })
  expect(computer.state.quickBooks.integratedApplications).toHaveLength(1)
})
