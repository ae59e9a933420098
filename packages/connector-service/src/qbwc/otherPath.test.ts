import { expect, test } from 'vitest'
import { answer, asked } from './test/askedCompany'
import { hostCompanyPreferences } from './test/cannedAnswers'
import { companyPath } from './test/conversation'
import { answerEverything } from './test/linkedSession'
import { readTimeline } from './test/readRecords'

const copyPath = String.raw`D:\Archive\Rock Castle.qbw`

/** A connection whose company was read, and which can be opened at any path. */
async function linked() {
  const { connection, caller, clock } = await asked({ expectedCompanyNames: ['Rock Castle'] })
  await answerEverything(caller, await caller.signIn())
  const openAt = async (path: string) => {
    clock.pass(61)
    const ticket = await caller.signIn()
    const { owner_id, file_id } = await connection.row()
    const host = hostCompanyPreferences({ ownerId: owner_id, fileId: file_id, computerTime: clock.now() })
    return { ticket, request: await caller.send(ticket, host, path) }
  }
  return { connection, caller, openAt }
}

test('a company that is met at another path is asked about, and Yes goes on in the same session', async () => {
  const { connection, caller, openAt } = await linked()
  const { ticket, request } = await openAt(copyPath)
  expect(request).toBe('')
  const before = await connection.document()
  expect(before.companyCandidate).toMatchObject({ path: copyPath, isAtOtherPath: true })
  expect(before.companyFile?.path).toBe(companyPath)
  expect((await answer(connection, true)).status).toBe(200)
  expect((await connection.document()).companyCandidate).not.toHaveProperty('isAtOtherPath')
  expect(await caller.send(ticket)).toContain('<CompanyQueryRq')
  const { companyFile, companyCandidate } = await connection.document()
  expect([companyFile?.path, companyCandidate]).toEqual([copyPath, null])
})

test('after No another file is open than the one to read, and it isn’t told as solved when it is met once more', async () => {
  const { connection, openAt } = await linked()
  await openAt(copyPath)
  expect((await answer(connection, false)).status).toBe(200)
  const { companyCandidate, companyFile, problem, configuration } = await connection.document()
  expect([companyCandidate, companyFile?.path, problem?.code]).toEqual([null, companyPath, 'wrong_company_file'])
  expect(configuration.generation).toBe(1)
  expect((await openAt(copyPath)).request).toBe('')
  const again = await connection.document()
  expect([again.companyCandidate?.isAtOtherPath, again.problem]).toEqual([true, null])
  const told = await readTimeline(connection)
  expect(told).toEqual(expect.arrayContaining(['companyRefused', 'problem wrong_company_file']))
  expect(told).not.toContainEqual(expect.stringContaining('problemCleared'))
  expect((await openAt(companyPath)).request).toContain('Query')
})

test('a Yes that is taken back before it was acted on reads nothing', async () => {
  const { connection, openAt } = await linked()
  await openAt(copyPath)
  await answer(connection, true)
  await answer(connection, false)
  expect((await openAt(copyPath)).request).toBe('')
})
