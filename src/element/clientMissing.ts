import { ConnectionsError } from '../errors'

/** What an integrator reads who forgot the client. */
export function clientMissing(where: string): ConnectionsError {
  return new ConnectionsError({
    code: 'provider_missing',
    message:
      `${where} has no client, so it has nobody to ask. ` +
      'Make one with createConnectionsClient({ baseUrl, companyId, getAccessToken }) and give it as `client`.',
    retryable: false,
  })
}
