import { expect, onTestFinished, test, vi } from 'vitest'
import { createQuickBooksComputer } from '../computer/createQuickBooksComputer'
import { agreeToEverything } from '../computer/Question'
import { addingComputer, fileId, otherFileId } from '../testing/addingComputer'
import { startQueueServer } from '../testing/queueServer'
import { qwcText } from '../testing/qwcText'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 30_000 })

test('the company file is stamped, and QuickBooks lists the application', async () => {
  const { computer, open, stamp, file } = await addingComputer()
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
  expect((await (await addingComputer({ supportStatus: 202 })).open()).status).toBe('added')
  for (const supportStatus of [204, 302, 500]) {
    expect(await (await addingComputer({ supportStatus })).open()).toMatchObject({
      status: 'refused',
      code: 'QBWC1003',
    })
  }
})

test('a support page that cannot be reached is QBWC1004', async () => {
  const { server, open } = await addingComputer()
  await server.close()
  expect(await open()).toMatchObject({ code: 'QBWC1004' })
})

test.each([302, 401, 405, 500])(
  'an address for the certificate that answers %i is QBWC1048',
  async (certificateStatus) => {
    expect(await (await addingComputer({ certificateStatus })).open()).toMatchObject({ code: 'QBWC1048' })
  },
)

test('CertURL is fetched instead of AppURL', async () => {
  const { server, open } = await addingComputer()
  await open({ CertURL: `${server.url}/cert` })
  expect(server.gets).toEqual(['/support', '/cert'])
})

test('the same file opened twice is harmless: it takes its own place, and keeps the password', async () => {
  const { computer, open } = await addingComputer()
  await open()
  await computer.enterPassword('Ledger Sync', 'p')
  expect(await open()).toEqual({ status: 'added', appName: 'Ledger Sync' })
  expect(computer.state.applications).toMatchObject([{ appName: 'Ledger Sync', hasPassword: true }])
})

test('a clone stands beside the first under its own name, and must have its own pair', async () => {
  const { computer, open } = await addingComputer({}, { replace_or_clone: 'clone' })
  await open()
  expect(await open()).toMatchObject({ code: 'QBWC1039' })
  const added = await open({ OwnerID: otherFileId, FileID: otherFileId })
  expect(added).toEqual({ status: 'added', appName: 'Ledger Sync (2)' })
  expect(computer.state.applications.map((row) => row.appName)).toEqual(['Ledger Sync', 'Ledger Sync (2)'])
})

test('AppUniqueName replaces without asking', async () => {
  const { computer, open } = await addingComputer({}, { replace_or_clone: 'cancel' })
  await open({ AppUniqueName: 'ledger-1' })
  expect(await open({ AppUniqueName: 'ledger-1', AppDescription: 'New' })).toEqual({
    status: 'added',
    appName: 'ledger-1',
  })
  expect(computer.state.applications).toMatchObject([{ appName: 'ledger-1', description: 'New' }])
  expect(computer.state.quickBooks.integratedApplications).toMatchObject([{ appName: 'Ledger Sync' }])
})

test('Cancel in either window leaves everything as it was', async () => {
  const { computer, server, open } = await addingComputer({}, { authorize_web_service: 'cancel' })
  expect(await open()).toEqual({ status: 'cancelled' })
  expect(server.gets).toEqual([])
  expect(computer.state.applications).toEqual([])
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
