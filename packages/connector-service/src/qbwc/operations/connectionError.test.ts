import { expect, test } from 'vitest'
import { sharedService } from '../../../test/sharedService'
import { conversation } from '../test/conversation'
import { newConnection } from '../test/newConnection'

const shared = sharedService()

test.each([
  ['0x80040416', 'The file is not open.', 'no_company_file_open'],
  ['0x80040408', 'Could not start QuickBooks.', 'could_not_start_quickbooks'],
  ['0x80040408', 'Another user is logged in to the file.', 'company_file_in_use'],
  ['0x8004040A', 'A different company file is already open.', 'wrong_company_file'],
  ['0x80040418', 'This application has not accessed this company file before.', 'access_not_granted'],
  ['0x80040154', 'Class not registered.', 'quickbooks_not_found'],
  ['0x80040305', 'Who knows.', 'other'],
])('%s (%s) is tried once more with the open file, then told as %s', async (hresult, message, code) => {
  const connection = await newConnection(shared())
  const caller = conversation(connection)
  const ticket = await caller.signIn()
  expect(await caller.connectionError(ticket, hresult, message)).toBe('')
  expect((await connection.document()).problem).toBeNull()
  expect(await caller.connectionError(ticket, hresult, message)).toBe('done')
  const { problem, activity } = await connection.document()
  expect(problem).toMatchObject({ code, hresult, webConnectorCode: 'QBWC1013', detail: message })
  expect(activity.state).toBe('idle')
  expect(await caller.connectionError(ticket, hresult, message)).toBe('done')
  expect(await caller.close(ticket)).toMatch(/^OK/)
  // Reaching QuickBooks shows that it is over.
  await caller.sendFirst(await caller.signIn())
  expect((await connection.document()).problem).toBeNull()
})

test('what is no HRESULT is kept in words', async () => {
  const connection = await newConnection(shared())
  const caller = conversation(connection)
  const ticket = await caller.signIn()
  await caller.connectionError(ticket, 'E_FAIL', 'Broken.')
  await caller.connectionError(ticket, 'E_FAIL', 'Broken.')
  expect((await connection.document()).problem).toMatchObject({
    code: 'other',
    hresult: null,
    detail: 'E_FAIL Broken.',
  })
})

test('a second try that works is like a first', async () => {
  const connection = await newConnection(shared())
  const caller = conversation(connection)
  const ticket = await caller.signIn()
  expect(await caller.connectionError(ticket, '0x80040408')).toBe('')
  expect(await caller.sendFirst(ticket)).toContain('<CompanyQueryRq')
})
