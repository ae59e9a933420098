import { startService } from '../../../test/startService'
import { hostCompanyPreferences } from './cannedAnswers'
import { conversation } from './conversation'
import { newConnection, type TestConnection } from './newConnection'
import { testClock } from './testClock'

/** A connection whose company the customer is asked about. */
export async function asked(options: { expectedCompanyNames?: string[] } = {}) {
  const clock = testClock()
  const service = await startService({ confirmCompany: true }, { now: clock.now })
  const connection = await newConnection(service, 'Rock Castle', options)
  return { clock, service, connection, caller: conversation(connection) }
}

/** The customer's answer to whether the company is theirs. */
export const answer = (connection: TestConnection, confirmed: boolean) =>
  connection.api('POST', `${connection.desktopPath}/company`, { confirmed })

/** The first exchange with the connection's own stamp in it, and whatever company. */
export async function exchange(connection: TestConnection, { name = 'Rock Castle', computerName = 'FRONT-OFFICE' }) {
  const { owner_id, file_id } = await connection.row()
  const host = hostCompanyPreferences({ ownerId: owner_id, fileId: file_id, computerName })
  return host.replace('<CompanyName>Rock Castle', `<CompanyName>${name}`)
}
