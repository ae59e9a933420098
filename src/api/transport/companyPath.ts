import { ConnectionsError } from '../../errors'
import type { Transport } from './transport'

/**
 * The path of the signed-in company, with parts below it.
 *
 * @throws ConnectionsError `invalid_request` for an id that would lead to another address: empty, `.`, `..`, or half a character
 */
export function companyPath({ companyId }: Pick<Transport, 'companyId'>, ...parts: string[]): string {
  return ['/companies', ...[companyId, ...parts].map(segment)].join('/')
}

function segment(id: string) {
  // Ids often come from the address of the host's page.
  if (id === '' || id === '.' || id === '..' || /\p{Surrogate}/u.test(id)) {
    const message = `${JSON.stringify(id)} can't be the id of anything. Nothing was sent.`
    throw new ConnectionsError({ code: 'invalid_request', message, retryable: false })
  }
  return encodeURIComponent(id)
}

/** The path of a connection's QuickBooks Desktop part, with parts below it. */
export function desktopPath(transport: Transport, connectionId: string, ...parts: string[]): string {
  return companyPath(transport, 'connections', connectionId, 'quickbooksDesktop', ...parts)
}

/** A query string of the values that are there, with its question mark. */
export function queryString(values: Record<string, string | number | null | undefined>): string {
  const present = Object.entries(values).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [[name, String(value)]],
  )
  return present.length === 0 ? '' : `?${new URLSearchParams(present)}`
}
