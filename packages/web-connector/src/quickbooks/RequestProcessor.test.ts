import { expect, test } from 'vitest'
import { qbxml } from '../testing/qbxml'
import { identity, quickBooksWith } from '../testing/quickBooksSession'
import { createCompanyFile } from './company/createCompanyFile'
import { QuickBooksBusyError } from './QuickBooksBusyError'

const host = qbxml('<HostQueryRq />')

function setUp() {
  const file = createCompanyFile({ customers: 2 })
  return { file, ...quickBooksWith(file) }
}

test('an unattended session needs the path and access always, and leaves QuickBooks closed', async () => {
  const { file, quickBooks, processor } = setUp()
  quickBooks.close()
  await expect(processor.beginSession(identity, '')).rejects.toMatchObject({ hresult: '0x80040416' })
  await expect(processor.beginSession(identity, file.path)).rejects.toMatchObject({ hresult: '0x80040418' })
  quickBooks.setAccess(file.path, identity.appName, 'whenever_open')
  await expect(processor.beginSession(identity, file.path)).rejects.toMatchObject({ hresult: '0x8004041A' })
  quickBooks.setAccess(file.path, identity.appName, 'always')
  const session = await processor.beginSession(identity, file.path.toLowerCase().replaceAll('\\', '/'))
  expect(quickBooks.state).toMatchObject({ running: false, unattended: true, busy: true })
  expect(() => quickBooks.start()).toThrow(QuickBooksBusyError)
  session.end()
  expect(quickBooks.state).toMatchObject({ running: false, unattended: false, busy: false })
})

test('whoever was denied in Preferences stays out, and prompt asks every time', async () => {
  const { file, quickBooks, processor } = setUp()
  quickBooks.setAccess(file.path, identity.appName, 'no')
  await expect(processor.beginSession(identity, '')).rejects.toMatchObject({ hresult: '0x8004041A' })
  quickBooks.setAccess(file.path, identity.appName, 'prompt')
  const session = await processor.beginSession(identity, '')
  expect(session.file).toBe(file)
})

test('the path of no company file, or of one in use elsewhere, is 0x80040408', async () => {
  const { file, quickBooks, processor } = setUp()
  quickBooks.close()
  await expect(processor.beginSession(identity, 'C:\\gone.qbw')).rejects.toMatchObject({ hresult: '0x80040408' })
  quickBooks.faults = { inUseElsewhere: new Set([file.path]) }
  await expect(processor.beginSession(identity, file.path)).rejects.toMatchObject({
    hresult: '0x80040408',
    message: expect.stringContaining('in use on another computer'),
  })
})

test('nobody can close QuickBooks or its company file under a session, but it can crash', async () => {
  const { quickBooks, processor } = setUp()
  const session = await processor.beginSession(identity, '')
  expect(() => quickBooks.close()).toThrow(QuickBooksBusyError)
  expect(() => quickBooks.closeFile()).toThrow(QuickBooksBusyError)
  quickBooks.crash()
  await expect(session.processRequest(host)).rejects.toMatchObject({ hresult: '0x8004040C' })
  expect(quickBooks.state).toMatchObject({ running: false, openFile: null, busy: false })
})

test('QuickBooks that dies during a slow request fails that request', async () => {
  const { quickBooks, processor } = setUp()
  const session = await processor.beginSession(identity, '')
  const seen: number[] = []
  let release = () => {}
  quickBooks.faults = {
    beforeRequest: (number) => {
      seen.push(number)
      return new Promise<void>((resolve) => (release = resolve))
    },
  }
  const slow = session.processRequest(host)
  quickBooks.crash()
  release()
  await expect(slow).rejects.toMatchObject({ hresult: '0x80040402' })
  expect(seen).toEqual([1])
})

test('any HRESULT can be ordered, for the session or for its requests', async () => {
  const { quickBooks, processor } = setUp()
  quickBooks.faults = { beginSession: '0x80040410' }
  await expect(processor.beginSession(identity, '')).rejects.toMatchObject({ hresult: '0x80040410' })
  quickBooks.faults = { processRequest: '0x80040401' }
  const session = await processor.beginSession(identity, '')
  await expect(session.processRequest(host)).rejects.toMatchObject({ hresult: '0x80040401' })
})
