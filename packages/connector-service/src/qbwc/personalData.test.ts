import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { startService } from '../../test/startService'
import { employerNumber } from './test/cannedAnswers'
import { conversation } from './test/conversation'
import { newConnection } from './test/newConnection'
import { readPulls } from './test/readRecords'

test('personal data of the company is nowhere but with the customer', async () => {
  const lines: string[] = []
  const logStream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  const connection = await newConnection(await startService({ logLevel: 'debug' }, { logStream }))
  const caller = conversation(connection)
  const ticket = await caller.signIn()
  await caller.sendFirst(ticket)
  await caller.receive(ticket, `<QBXML>${employerNumber}`)
  const log = lines.join('')
  expect(log).toContain('sendRequestXML')
  for (const secret of [employerNumber, ticket, connection.password, connection.userName, 'Rock Castle']) {
    expect(log).not.toContain(secret)
  }
  expect(JSON.stringify([await connection.row(), await readPulls(connection)])).not.toContain(employerNumber)
})
