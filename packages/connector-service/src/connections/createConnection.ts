import { quickBooksDesktopKey } from 'connections-sdk/contract'
import { randomBytes, randomUUID } from 'node:crypto'
import { changeDesktop } from '../desktop/changeDesktop'
import { refusedField } from '../http/HttpError'
import { readableText } from '../security/randomText'
import type { ServiceContext } from '../ServiceContext'
import { newGuid } from './newGuid'

/**
 * Creates a QuickBooks Desktop connection with its own OwnerID/FileID pair, which stays the same however often its
 * configuration file is downloaded.
 *
 * @throws HttpError 400 for a platform that this service doesn't connect
 */
export async function createConnection(scope: ServiceContext, companyId: string, platformKey: string) {
  if (platformKey !== quickBooksDesktopKey) {
    throw refusedField('platformKey', `must be ${quickBooksDesktopKey}, QuickBooks Desktop`)
  }
  const { db, settings, now } = scope
  const id = randomUUID()
  await db
    .insertInto('connections')
    .values({
      id,
      company_id: companyId,
      platform_key: platformKey,
      status: 'PendingAuth',
      created_at: now().toISOString(),
    })
    .execute()
  await db
    .insertInto('desktop_connections')
    .values({
      connection_id: id,
      // The Web Connector tells applications apart by name: two companies on one computer must not share one.
      application_name: `${settings.applicationName} ${readableText(4).toUpperCase()}`,
      sync_mode: settings.syncMode,
      user_name: `qb_${readableText(12)}`,
      owner_id: newGuid(),
      file_id: newGuid(),
      support_reference: randomBytes(16).toString('hex'),
    })
    .execute()
  await changeDesktop(scope, id, {}, { kind: 'created', by: 'customer' })
  return id
}
