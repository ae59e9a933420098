import * as z from 'zod/mini'
import { ConnectionsError } from '../../errors'
import type { CallOptions } from '../ClientResources'
import { accessTokenSchema, companiesPageSchema, companySchema } from '../schemas/company'
import { pullOperationSchema } from '../schemas/dataStatus'
import { dataRecordsPageSchema, recordChangesSchema } from '../schemas/records'
import { profileSyncSettingsSchema, syncSettingsSchema } from '../schemas/syncSettings'
import { companyPath, queryString } from '../transport/companyPath'
import { request, type RequestOptions } from '../transport/request'
import { createTransport, type Transport, type TransportOptions } from '../transport/transport'
import type {
  ChangesQuery,
  CompaniesResource,
  ConnectionReference,
  RecordsQuery,
  RefreshExtent,
  ServerClient,
  SyncSettingsResource,
} from './ServerClient'

/** How to make a server's client: the API's address and the operator's key. */
export interface ServerClientOptions extends Pick<TransportOptions, 'baseUrl' | 'fetch'> {
  /** The operator's API key. It opens every company: keep it on servers. */
  apiKey: string
}

type Call = <Schema extends z.core.$ZodType>(
  method: RequestOptions<Schema>['method'],
  path: string,
  schema: Schema,
  options?: CallOptions & { body?: unknown },
) => Promise<z.output<Schema>>

/**
 * Makes a client for your server. Sends nothing until you call it; a call is repeated where that is safe, and its answer is checked against the contract.
 *
 * @throws TypeError naming the option that is missing
 * @example
 * const client = createServerClient({ baseUrl: 'https://connect.example.com', apiKey })
 * const { id } = await client.companies.create({ name: 'Rose Plumbing', externalId: 'customer-4711' })
 */
export function createServerClient({ apiKey, ...options }: ServerClientOptions): ServerClient {
  if (typeof options.baseUrl !== 'string') throw new TypeError('baseUrl must say where the API answers.')
  if (typeof apiKey !== 'string' || apiKey === '') throw new TypeError('apiKey must be the operator’s API key.')
  const transport: Transport = {
    ...createTransport({ ...options, companyId: '', getAccessToken: () => '' }),
    tokens: keyAsToken(apiKey),
  }
  const call: Call = (method, path, schema, more) =>
    request(transport, { method, path, schema, ...more, refusesRepeats: method === 'DELETE' })
  return {
    companies: companies(call),
    syncSettings: syncSettings(call),
    records: (connection, dataType, query, more) => recordPages(call, connection, dataType, query, more),
    changes: (connection, query, more) => changes(call, connection, query, more),
    refresh: async (companyId, extent, more) => {
      const path = companyPath({ companyId }, 'data', 'all')
      await call('POST', `${path}${queryString(extentQuery(extent))}`, z.unknown(), more)
    },
    refreshDataType: async ({ companyId, connectionId }, dataType, extent, more) => {
      const path = companyPath({ companyId }, 'data', 'queue', dataType)
      return call('POST', `${path}${queryString({ connectionId, ...extentQuery(extent) })}`, pullOperationSchema, more)
    },
  }
}

function extentQuery({ everything = false }: RefreshExtent = {}) {
  return everything ? { everything: 'true' } : {}
}

/** A key that was refused is refused again: there is no other. */
function keyAsToken(apiKey: string): Transport['tokens'] {
  const login = `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(apiKey)))}`
  return {
    current: async () => login,
    renewed: async () => {
      throw new ConnectionsError({
        code: 'not_allowed',
        message: 'The service was answered 401: the API key is not its operator’s.',
        retryable: false,
        status: 401,
      })
    },
  }
}

function companies(call: Call): CompaniesResource {
  const path = (companyId: string, ...parts: string[]) => companyPath({ companyId }, ...parts)
  return {
    list: async (query = {}, more) => call('GET', `/companies${queryString({ ...query })}`, companiesPageSchema, more),
    create: async (body, more) => call('POST', '/companies', companySchema, { ...more, body }),
    get: async (companyId, more) => call('GET', path(companyId), companySchema, more),
    update: async (companyId, body, more) => call('PATCH', path(companyId), companySchema, { ...more, body }),
    delete: async (companyId, more) => {
      await call('DELETE', path(companyId), z.unknown(), more)
    },
    issueAccessToken: async (companyId, more) => call('GET', path(companyId, 'accessToken'), accessTokenSchema, more),
  }
}

function syncSettings(call: Call): SyncSettingsResource {
  const path = (companyId: string) => companyPath({ companyId }, 'syncSettings')
  const defaults = '/profile/syncSettings'
  return {
    get: async (companyId, more) => call('GET', path(companyId), syncSettingsSchema, more),
    set: async (companyId, body, more) => {
      await call('POST', path(companyId), z.unknown(), { ...more, body })
    },
    getDefaults: async (more) => call('GET', defaults, profileSyncSettingsSchema, more),
    setDefaults: async (body, more) => {
      await call('POST', defaults, z.unknown(), { ...more, body })
    },
  }
}

async function* recordPages(
  call: Call,
  { companyId, connectionId }: ConnectionReference,
  dataType: string,
  query: RecordsQuery = {},
  more: CallOptions = {},
) {
  const path = companyPath({ companyId }, 'connections', connectionId, 'data', dataType)
  for (let page = 1; ; page += 1) {
    const asked = queryString({ pageSize: 1000, ...query, page })
    const answer = await call('GET', `${path}${asked}`, dataRecordsPageSchema, more)
    yield answer
    if (answer.results.length === 0 || page * answer.pageSize >= answer.totalResults) return
  }
}

async function* changes(
  call: Call,
  { companyId, connectionId }: ConnectionReference,
  { after: begin, dataTypes, limit = 500 }: ChangesQuery = {},
  more: CallOptions = {},
) {
  const path = companyPath({ companyId }, 'connections', connectionId, 'changes')
  let after = begin
  for (;;) {
    const asked = queryString({ after, limit, dataTypes: dataTypes?.join(',') })
    const { results, next, hasMore } = await call('GET', `${path}${asked}`, recordChangesSchema, more)
    yield* results
    if (!hasMore) return next
    after = next
  }
}
