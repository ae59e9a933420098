import { getConnection, listConnections } from '../../src/api/connections'
import { createConnectionsClient } from '../../src/api/createConnectionsClient'
import { getDataStatus, listDataHistory } from '../../src/api/dataStatus'
import { getQuickBooksDesktop } from '../../src/api/desktop'
import { downloadConfiguration } from '../../src/api/downloads'
import { listTimeline } from '../../src/api/timeline'
import { accessTokenSchema, corsSettingsSchema } from '../../src/api/schemas/company'
import { quickBooksDesktopEvents } from '../../src/api/transport/events'
import { request } from '../../src/api/transport/request'
import { createServerClient } from '../../src/api/server/createServerClient'
import type { ServerClient } from '../../src/api/server/ServerClient'
import type { ConnectionsError } from '../../src/errors'

const connection = { companyId: 'company-1', connectionId: 'connection-1' }

/** Each read of the contract but the installer's, which is bytes: Prism can't mock them. */
export const reads: Record<string, (baseUrl: string, mode: 'static' | 'dynamic') => Promise<unknown>> = {
  listConnections: withClient((client) => listConnections(client.transport, { page: 1, pageSize: 100 })),
  getConnection: withClient((client) => getConnection(client.transport, 'connection-1')),
  getDataStatus: withClient((client) => getDataStatus(client.transport)),
  listDataHistory: withClient((client) => listDataHistory(client.transport)),
  getQuickBooksDesktop: withClient((client) => getQuickBooksDesktop(client.transport, 'connection-1')),
  listTimeline: withClient((client) => listTimeline(client.transport, 'connection-1', { limit: 50 })),
  downloadConfiguration: withClient((client) => downloadConfiguration(client.transport, 'connection-1')),
  getAccessToken: withClient((client) =>
    request(client.transport, { method: 'GET', path: '/companies/company-1/accessToken', schema: accessTokenSchema }),
  ),
  getCorsSettings: withClient((client) =>
    request(client.transport, { method: 'GET', path: '/corsSettings', schema: corsSettingsSchema }),
  ),
  listCompanies: withServerClient((client) => client.companies.list()),
  getCompany: withServerClient((client) => client.companies.get('company-1')),
  getSyncSettings: withServerClient((client) => client.syncSettings.get('company-1')),
  getProfileSyncSettings: withServerClient((client) => client.syncSettings.getDefaults()),
  listRecords: withServerClient((client) => client.records(connection, 'invoices').next()),
  listChanges: withServerClient((client) => client.changes(connection).next()),
}

/** What an example alone can show: the events of a stream have no schema that a mock could make them from. */
export const staticReads: typeof reads = {
  followQuickBooksDesktop: withClient(async (client) => {
    const events = quickBooksDesktopEvents(client.transport, 'connection-1', AbortSignal.timeout(10_000))
    for await (const document of events) return document
    throw new Error('The stream had no event.')
  }),
}

/** Calls with a client of its own, and fails as well where the client left out a row. */
function withClient(read: (client: ReturnType<typeof createConnectionsClient>) => Promise<unknown>) {
  return async (baseUrl: string, mode: 'static' | 'dynamic') => {
    const errors: ConnectionsError[] = []
    const client = createConnectionsClient({
      baseUrl,
      companyId: 'company-1',
      getAccessToken: () => 'any',
      onError: (error) => errors.push(error),
      fetch: preferringFetch(mode),
    })
    const answer = await read(client)
    if (errors[0]) throw errors[0]
    return answer
  }
}

function withServerClient(read: (client: ServerClient) => Promise<unknown>) {
  return (baseUrl: string, mode: 'static' | 'dynamic') =>
    // Prism wants a colon in the key, as of a name and a password.
    read(createServerClient({ baseUrl, apiKey: 'any:key', fetch: preferringFetch(mode) }))
}

function preferringFetch(mode: 'static' | 'dynamic'): typeof fetch {
  return (input, init) => fetch(input, { ...init, headers: preferring(init?.headers, String(input), mode) })
}

/** Prism's own header chooses what it answers with. Where the API key is due it wants a colon, as of a name and a password. */
function preferring(given: HeadersInit | undefined, url: string, mode: 'static' | 'dynamic') {
  const headers = new Headers(given)
  headers.set('prefer', `dynamic=${mode === 'dynamic'}`)
  if (/\/(accessToken|corsSettings)$/.test(url)) headers.set('authorization', `Basic ${btoa('any:key')}`)
  return headers
}
