import { expect, test } from 'vitest'
import { sharedService } from '../../../test/sharedService'
import { startService } from '../../../test/startService'
import { answerTo } from '../test/cannedAnswers'
import { companyPath, conversation } from '../test/conversation'
import { newConnection } from '../test/newConnection'
import { readTimeline } from '../test/readRecords'
import { testClock } from '../test/testClock'
import { typeCount } from '../test/typeCount'

const shared = sharedService()

test('the right password opens a session, and the page sees who called', async () => {
  const connection = await newConnection(shared())
  const caller = conversation(connection)
  expect(await caller.web.callForString('clientVersion', { strVersion: '2.3.0.215' })).toBe('')
  const [ticket, outcome, ...rest] = await caller.authenticate()
  expect(ticket).toMatch(/^[\w-]{43}$/)
  expect([outcome, ...rest]).toEqual(['', '', ''])
  const { setup, activity, problem } = await connection.document()
  expect(setup.firstContactAt).not.toBeNull()
  expect(setup.signedInAt).not.toBeNull()
  expect(activity).toMatchObject({ state: 'syncing', webConnectorVersion: '2.3.0.215' })
  expect(problem).toBeNull()
})

test('a wrong password is a problem that the right one clears', async () => {
  const connection = await newConnection(shared())
  const caller = conversation(connection)
  const refused = await caller.authenticate('wrong')
  expect(refused.slice(1)).toEqual(['nvu', '', ''])
  const after = await connection.document()
  expect(after.problem).toMatchObject({ code: 'wrong_password', webConnectorCode: 'QBWC1040' })
  expect(after.setup).toMatchObject({ signedInAt: null, firstContactAt: expect.any(String) })
  expect(await caller.close(refused[0] ?? '')).toMatch(/^OK/)

  await caller.signIn()
  expect((await connection.document()).problem).toBeNull()
  expect(await readTimeline(connection)).toEqual(
    expect.arrayContaining(['problem wrong_password', 'signedIn', 'problemCleared wrong_password']),
  )
})

test('a user name that nobody has, and one without a password, hear the same as a wrong password', async () => {
  const service = shared()
  const connection = await newConnection(service)
  const caller = conversation(connection)
  const names = ['nobody', '', "' or 1=1 --", 'x'.repeat(10_000)]
  for (const name of names) expect((await caller.authenticate('pass', name)).slice(1)).toEqual(['nvu', '', ''])
  await service.database.db
    .updateTable('desktop_connections')
    .set({ password_hash: null })
    .where('connection_id', '=', connection.connectionId)
    .execute()
  for (const password of [connection.password, '']) {
    expect((await caller.authenticate(password)).slice(1)).toEqual(['nvu', '', ''])
  }
})

test('five different wrong passwords within ten minutes lock the user name for ten minutes, and the page says so', async () => {
  const clock = testClock()
  const connection = await newConnection(await startService({}, { now: clock.now }))
  const caller = conversation(connection)
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    expect((await caller.authenticate(`wrong ${attempt}`))[1]).toBe('nvu')
    const lockedUntil = attempt < 5 ? null : new Date(clock.now().getTime() + 10 * 60_000).toISOString()
    expect((await connection.document()).problem).toMatchObject({ wrongPasswords: attempt, lockedUntil })
    clock.pass(2)
  }
  expect((await caller.authenticate())[1]).toBe('nvu')
  clock.pass(7.9)
  expect((await caller.authenticate())[1]).toBe('nvu')
  clock.pass(0.2)
  expect((await connection.document()).problem).toMatchObject({ wrongPasswords: 5, lockedUntil: null })
  expect((await caller.authenticate())[1]).toBe('')
  expect((await connection.document()).problem).toBeNull()
})

test('one wrong password that is repeated counts once, and never locks out the right one', async () => {
  const connection = await newConnection(shared())
  const caller = conversation(connection)
  for (let attempt = 0; attempt < 12; attempt += 1) expect((await caller.authenticate('old'))[1]).toBe('nvu')
  expect((await connection.document()).problem).toMatchObject({ wrongPasswords: 1, lockedUntil: null })
  expect((await caller.authenticate())[1]).toBe('')
})

test('a locked name stays locked no longer for what is repeated or tried meanwhile', async () => {
  const clock = testClock()
  const connection = await newConnection(await startService({}, { now: clock.now }))
  const caller = conversation(connection)
  for (let attempt = 0; attempt < 5; attempt += 1) await caller.authenticate(`wrong ${attempt}`)
  for (let minute = 0; minute < 9; minute += 1) {
    clock.pass(1)
    expect((await caller.authenticate('wrong 0'))[1]).toBe('nvu')
    expect((await caller.authenticate(`another ${minute}`))[1]).toBe('nvu')
  }
  clock.pass(1.1)
  expect((await caller.authenticate())[1]).toBe('')
})

test('white space round a pasted password is no part of it', async () => {
  const connection = await newConnection(shared())
  const caller = conversation(connection)
  expect((await caller.authenticate(`  ${connection.password}\r\n\t`))[1]).toBe('')
  for (const wrong of ['wrong', ' wrong', 'wrong\n']) await caller.authenticate(wrong)
  expect((await connection.document()).problem).toMatchObject({ wrongPasswords: 1 })
})

test('no wrong password is stored, and its key is another for each name', async () => {
  const service = shared()
  const connections = [await newConnection(service), await newConnection(service)]
  for (const connection of connections) await conversation(connection).authenticate('hunter2-hunter2')
  const rows = await service.database.db
    .selectFrom('password_failures')
    .selectAll()
    .where(
      'user_name',
      'in',
      connections.map(({ userName }) => userName),
    )
    .execute()
  expect(new Set(rows.map(({ password_key }) => password_key)).size).toBe(2)
  expect(JSON.stringify(rows)).not.toContain('hunter2')
})

test('a Web Connector that keeps calling with an old password is never closed out', async () => {
  const clock = testClock()
  const connection = await newConnection(await startService({}, { now: clock.now }))
  const caller = conversation(connection)
  for (let attempt = 0; attempt < 20; attempt += 1) {
    expect((await caller.authenticate('old'))[1]).toBe('nvu')
    clock.pass(5)
  }
  expect((await caller.authenticate())[1]).toBe('')
})

test('guessing many passwords at once gets no more guesses than one after another', async () => {
  const service = shared()
  const connection = await newConnection(service)
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, guess) => conversation(connection).authenticate(`wrong ${guess}`)),
  )
  expect(answers.every(([, outcome]) => outcome === 'nvu')).toBe(true)
  const checked = await service.database.db
    .selectFrom('password_failures')
    .selectAll()
    .where('user_name', '=', connection.userName)
    .execute()
  expect(checked).toHaveLength(5)
})

test('a new password works at once, also after five wrong ones', async () => {
  const connection = await newConnection(shared())
  const caller = conversation(connection)
  for (let attempt = 0; attempt < 6; attempt += 1) await caller.authenticate(`wrong ${attempt}`)
  expect((await connection.document()).problem?.lockedUntil).toEqual(expect.any(String))
  const answer = await connection.api('POST', `${connection.desktopPath}/password`)
  const { password } = (await answer.json()) as { password: string }
  expect((await connection.document()).problem).toMatchObject({ wrongPasswords: 0, lockedUntil: null })
  expect((await caller.authenticate(connection.password))[1]).toBe('nvu')
  expect((await caller.authenticate(password))[1]).toBe('')
})

test('in a pause there is nothing to do, and QuickBooks is left alone', async () => {
  const clock = testClock()
  const connection = await newConnection(await startService({}, { now: clock.now }))
  const caller = conversation(connection)
  const endsAt = new Date(clock.now().getTime() + 60 * 60_000).toISOString()
  expect((await connection.api('POST', `${connection.desktopPath}/pauses`, { endsAt })).status).toBe(201)
  expect((await caller.authenticate()).slice(1)).toEqual(['none', '', ''])
  expect((await connection.document()).activity.state).toBe('idle')
  clock.pass(61)
  expect((await caller.authenticate())[1]).toBe('')
})

test('a second sign-in drops the session that was open, and its work waits again', async () => {
  const connection = await newConnection(shared())
  const caller = conversation(connection)
  const first = await caller.signIn()
  const request = await caller.sendFirst(first)
  const second = await caller.signIn()
  expect(second).not.toBe(first)
  expect(await caller.receive(first, answerTo(request, '<CompanyRet><CompanyName>A</CompanyName></CompanyRet>'))).toBe(
    -1,
  )
  const { dataTypes } = await connection.document()
  expect(dataTypes.map(({ status, recordCount }) => `${status} ${recordCount}`)).toEqual(
    Array(typeCount).fill('Queued 0'),
  )
  expect(await caller.sendFirst(second)).toContain('<CompanyQueryRq')
})

test('many sign-ins at once leave one session', async () => {
  const service = shared()
  const connection = await newConnection(service)
  const answers = await Promise.all(Array.from({ length: 8 }, () => conversation(connection).authenticate()))
  const tickets = answers.filter(([, outcome]) => outcome === '').map(([ticket]) => ticket)
  expect(tickets.length).toBeGreaterThan(0)
  const sessions = await service.database.db
    .selectFrom('sessions')
    .selectAll()
    .where('connection_id', '=', connection.connectionId)
    .execute()
  expect(sessions).toHaveLength(1)
})

test('once known, the company file is asked for by its path', async () => {
  const connection = await newConnection(shared())
  const caller = conversation(connection)
  const ticket = await caller.signIn()
  await caller.sendFirst(ticket)
  await caller.close(ticket)
  expect((await caller.authenticate())[1]).toBe(companyPath)
})

test('a connection that was ended lets nobody in', async () => {
  const connection = await newConnection(shared())
  const caller = conversation(connection)
  const ticket = await caller.signIn()
  await caller.sendFirst(ticket)
  await caller.close(ticket)
  const unlinked = await connection.api('PATCH', `/connections/${connection.connectionId}`, { status: 'Unlinked' })
  expect(unlinked.status).toBe(200)
  expect((await caller.authenticate()).slice(1)).toEqual(['nvu', '', ''])
  expect((await connection.document()).problem).toBeNull()
})
