import { expect, test } from 'vitest'
import { answer, asked, exchange } from './test/askedCompany'
import { hostCompanyPreferences } from './test/cannedAnswers'
import { companyPath, conversation } from './test/conversation'
import { newConnection, newPassword, type TestConnection } from './test/newConnection'

const unlink = (connection: TestConnection) =>
  connection.api('PATCH', `/connections/${connection.connectionId}`, { status: 'Unlinked' })

const comings: [how: string, comeBack: (connection: TestConnection) => Promise<Response>][] = [
  [
    'connected again',
    async (connection) => {
      await unlink(connection)
      return connection.api('POST', `${connection.desktopPath}/reconnection`)
    },
  ],
  ...(['newComputer', 'duplicateRegistration'] as const).map((reason): (typeof comings)[number] => [
    reason,
    ({ api, desktopPath }) => api('POST', `${desktopPath}/configuration/replacement`, { reason }),
  ]),
]

/** A connection whose company was confirmed and linked, with its new registration. */
async function cameBack(
  comeBack: (connection: TestConnection) => Promise<Response>,
  options: { expectedCompanyNames?: string[] } = {},
) {
  const { connection, caller } = await asked(options)
  await caller.sendFirst(await caller.signIn())
  await answer(connection, true)
  await caller.sendFirst(await caller.signIn())
  expect((await connection.document()).setup.companyLinkedAt).not.toBeNull()
  expect((await comeBack(connection)).status).toBe(200)
  expect((await connection.document()).setup.companyConfirmedAt).toBeNull()
  return { connection, caller: conversation({ ...connection, ...(await newPassword(connection)) }) }
}

test.each(comings)('%s: the file that the connection had is confirmed without a question', async (_how, comeBack) => {
  const { connection, caller } = await cameBack(comeBack)
  expect(await caller.sendFirst(await caller.signIn())).toContain('<CompanyQueryRq')
  const { setup, companyCandidate } = await connection.document()
  expect([setup.companyConfirmedAt, companyCandidate]).toEqual([setup.companyLinkedAt, null])
})

test.each(
  comings.flatMap(([how, comeBack]) => [
    [how, 'nothing', comeBack, []] as const,
    [how, 'the name', comeBack, ['Rock Castle']] as const,
  ]),
)('%s, %s expected: a file of the same name at another place is asked about', async (_how, _what, comeBack, names) => {
  const { connection, caller } = await cameBack(comeBack, { expectedCompanyNames: [...names] })
  const { owner_id, file_id } = await connection.row()
  const host = hostCompanyPreferences({ ownerId: owner_id, fileId: file_id })
  expect(await caller.send(await caller.signIn(), host, companyPath.replace('C:', 'D:'))).toBe('')
  const { setup, companyCandidate } = await connection.document()
  expect(companyCandidate?.path).toBe(companyPath.replace('C:', 'D:'))
  expect([setup.companyConfirmedAt, setup.companyLinkedAt]).toEqual([null, null])
})

test.each([
  ['asked about', [], ''],
  ['confirmed without a question where the provider expects its new name', ['Castle Inc'], '<CompanyQueryRq'],
])('the file that the connection had, renamed in QuickBooks, is %s', async (_what, names, answered) => {
  const expectedCompanyNames = [...names, 'Rock Castle']
  const { connection, caller } = await cameBack(
    ({ api, desktopPath }) => api('POST', `${desktopPath}/configuration/replacement`, {}),
    names.length === 0 ? {} : { expectedCompanyNames },
  )
  const renamed = await exchange(connection, { name: 'Castle Inc' })
  expect(await caller.send(await caller.signIn(), renamed)).toContain(answered)
  expect((await connection.document()).companyCandidate?.companyName).toBe(answered === '' ? 'Castle Inc' : undefined)
})

test.each(comings)('%s: another file refused leaves the connection the one that it had', async (_how, comeBack) => {
  const { connection, caller } = await cameBack(comeBack)
  const { owner_id, file_id } = await connection.row()
  const host = hostCompanyPreferences({ ownerId: owner_id, fileId: file_id })
  await caller.send(await caller.signIn(), host, companyPath.replace('C:', 'D:'))
  expect((await answer(connection, false)).status).toBe(200)
  expect((await connection.document()).companyFile).toMatchObject({ companyName: 'Rock Castle', path: companyPath })
  const again = conversation({ ...connection, ...(await newPassword(connection)) })
  expect(await again.sendFirst(await again.signIn())).toContain('<CompanyQueryRq')
})

test('coming back is asked about where another connection has the company meanwhile', async () => {
  const { connection, caller } = await cameBack(async (gone) => {
    await unlink(gone)
    const second = await newConnection(gone.service, '', {}, gone.companyId)
    const other = conversation(second)
    await other.sendFirst(await other.signIn())
    await answer(second, true)
    await other.sendFirst(await other.signIn())
    return gone.api('POST', `${gone.desktopPath}/reconnection`)
  })
  expect(await caller.sendFirst(await caller.signIn())).toBe('')
  const { companyCandidate } = await connection.document()
  expect(companyCandidate?.alreadyConnected).toEqual(expect.any(String))
  expect(companyCandidate?.alreadyConnected).not.toBe(connection.connectionId)
})

test('a company whose registration was made anew is still its connection’s, for every other but one that had it too', async () => {
  const { service, connection, caller } = await asked()
  await caller.sendFirst(await caller.signIn())
  await answer(connection, true)
  await caller.sendFirst(await caller.signIn())
  await connection.api('POST', `${connection.desktopPath}/configuration/replacement`, {})
  const second = await newConnection(service, '', {}, connection.companyId)
  const other = conversation(second)
  await other.sendFirst(await other.signIn())
  expect((await second.document()).companyCandidate?.alreadyConnected).toBe(connection.connectionId)
  expect((await answer(second, true)).status).toBe(409)
  // Two that had it don't wait for each other: the first that comes back has it.
  const { company_name, company_path, computer_name } = await connection.row()
  await service.database.db
    .updateTable('desktop_connections')
    .set({ company_name, company_path, computer_name })
    .where('connection_id', '=', second.connectionId)
    .execute()
  expect(await other.sendFirst(await other.signIn())).toContain('<CompanyQueryRq')
  const back = conversation({ ...connection, ...(await newPassword(connection)) })
  expect(await back.sendFirst(await back.signIn())).toBe('')
  expect((await connection.document()).companyCandidate?.alreadyConnected).toBe(second.connectionId)
})
