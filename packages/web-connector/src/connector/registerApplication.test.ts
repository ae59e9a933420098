import { expect, test, vi } from 'vitest'
import { createQuickBooksComputer } from '../computer/createQuickBooksComputer'
import { agreeToEverything } from '../computer/Question'
import type { QuickBooksComputer } from '../computer/QuickBooksComputer'
import { addingComputer, otherFileId, ownerId } from '../testing/addingComputer'
import { qwcText } from '../testing/qwcText'

// Generous: other work may share the machine.
vi.setConfig({ testTimeout: 30_000 })

test('a file that asks to be read-only is QBWC1080 at first, because it cannot be stamped', async () => {
  const { computer, open, stamp } = await addingComputer()
  expect(await open({ IsReadOnly: 'true' })).toMatchObject({ code: 'QBWC1080', text: expect.stringContaining('3263') })
  expect(stamp()).toBeUndefined()
  expect(computer.state.applications).toEqual([])
})

test('the pair of a registration that is gone is QBWC1039 until the stamp is removed', async () => {
  const { computer, file, open } = await addingComputer()
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
  const { computer, open } = await addingComputer()
  await open()
  computer.remove('Ledger Sync')
  expect(await open({ FileID: otherFileId })).toMatchObject({ code: 'QBWC1026' })
})

test('a replacement brings its new FileID into the company file', async () => {
  const { open, stamp } = await addingComputer()
  await open()
  expect((await open({ FileID: otherFileId })).status).toBe('added')
  expect(stamp()?.get('FileID')).toBe(otherFileId)
})

test.each<[what: string, code: string, prepare: (computer: QuickBooksComputer) => void]>([
  ['QuickBooks is closed', 'QBWC1022', (computer) => computer.closeQuickBooks()],
  ['a dialog is showing', 'QBWC1022', (computer) => computer.showDialog('Backup')],
  ['another user than the administrator is signed in', 'QBWC1039', (computer) => computer.signIn('other_user')],
  ['the file is open to many users', 'QBWC1039', (computer) => computer.setMode('multi_user')],
])('when %s, the application is not added: %s', async (_what, code, prepare) => {
  const { computer, open } = await addingComputer()
  prepare(computer)
  expect(await open()).toMatchObject({ status: 'refused', code })
  expect(computer.state.notice?.code).toBe(code)
  computer.dismissNotice()
  expect(computer.state.notice).toBeNull()
})

test('No to the certificate is QBWC1039, and the question comes again next time', async () => {
  const { computer, open } = await addingComputer({}, { certificate: 'no' })
  expect(await open()).toMatchObject({ code: 'QBWC1039', text: expect.stringContaining('0x80040420') })
  expect(computer.state.quickBooks.integratedApplications).toEqual([])
})

test('Retry after closing the dialog adds it after all', async () => {
  const { server } = await addingComputer()
  const computer = createQuickBooksComputer({ answers: { ...agreeToEverything, connect_retry: 'retry' } })
  computer.showDialog('Backup')
  expect(await computer.openConfiguration(qwcText(server.url))).toMatchObject({ code: 'QBWC1023' })
  computer.closeDialog()
  expect(await computer.openConfiguration(qwcText(server.url))).toMatchObject({ status: 'added' })
})

test('Point of Sale is not on this computer, and an edition that the file shuts out is refused', async () => {
  const { open } = await addingComputer()
  expect(await open({ QBType: 'QBPOS' })).toMatchObject({ code: 'QBWC1022' })
  expect(await open({ AuthFlags: '0x2' })).toMatchObject({
    code: 'QBWC1022',
    text: expect.stringContaining('0x80040401'),
  })
  expect(await open({ AuthFlags: '0xF' })).toMatchObject({ status: 'added' })
})
