import { ConnectionsError } from '../errors'

/** What an integrator reads who forgot the provider. */
export function providerMissing(): ConnectionsError {
  return new ConnectionsError({
    code: 'provider_missing',
    message:
      'A connections-sdk component was rendered outside <ConnectionsProvider>, so it has no client to ask and no words. ' +
      'Wrap it in <ConnectionsProvider client={createConnectionsClient({ … })} locale={en}>.',
    retryable: false,
  })
}
