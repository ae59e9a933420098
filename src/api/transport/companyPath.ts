import type { Transport } from './transport'

/** The path of the signed-in company, with parts below it. */
export function companyPath(transport: Transport, ...parts: string[]): string {
  return ['/companies', ...[transport.companyId, ...parts].map(encodeURIComponent)].join('/')
}

/** The path of a connection's QuickBooks Desktop part, with parts below it. */
export function desktopPath(transport: Transport, connectionId: string, ...parts: string[]): string {
  return companyPath(transport, 'connections', connectionId, 'quickbooksDesktop', ...parts)
}

/** A query string of the values that are there, with its question mark. */
export function queryString(values: Record<string, string | number | undefined>): string {
  const present = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return present.length === 0 ? '' : `?${new URLSearchParams(present)}`
}
