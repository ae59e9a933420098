import type { Scope } from '../Scope'
import { changeDesktop } from '../desktop/changeDesktop'
import { plainPage } from './plainPage'
import { problemText } from './problems/problemText'

/** What the address in AppSupport is asked for: the Web Connector fetches it when it adds the file, people may follow it later. */
export async function supportPage(scope: Scope, reference: string): Promise<string | null> {
  const desktop = await scope.db
    .selectFrom('desktop_connections')
    .innerJoin('connections', 'connections.id', 'desktop_connections.connection_id')
    .select([
      'connection_id',
      'application_name',
      'configuration_opened_at',
      'configuration_added_at',
      'first_contact_at',
    ])
    .select(['problem_code', 'last_contact_at', 'last_sync_at'])
    .where('support_reference', '=', reference)
    .executeTakeFirst()
  if (desktop === undefined) return null
  const { connection_id } = desktop
  // Opened again after QuickBooks refused it: the setup page follows. Once the row is there, only people come here.
  const isBeingAdded = desktop.configuration_added_at === null && desktop.first_contact_at === null
  if (desktop.configuration_opened_at === null || isBeingAdded) {
    const change = { configuration_opened_at: scope.now().toISOString() }
    const isFirst = desktop.configuration_opened_at === null
    const entries = isFirst ? [{ kind: 'configurationOpened', by: 'connector' } as const] : []
    await changeDesktop(scope, connection_id, change, ...entries)
  }
  return plainPage(
    desktop.application_name,
    lastResult(desktop.problem_code, desktop.last_sync_at, desktop.last_contact_at),
    'You can see more, and change it, where you set up this connection.',
  )
}

function lastResult(problem: string | null, syncedAt: string | null, contactAt: string | null) {
  if (problem !== null) return problemText(problem)
  if (syncedAt !== null) return `The last update that had something to do ended well, on ${readable(syncedAt)}.`
  if (contactAt !== null) return `The Web Connector was last heard from on ${readable(contactAt)}.`
  return 'The Web Connector has not called yet.'
}

function readable(time: string) {
  return `${time.slice(0, 10)} at ${time.slice(11, 16)} UTC`
}
