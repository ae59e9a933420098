/** One call that reached the fake API; bodies and headers are not kept, since they hold passwords and tokens. */
export interface LoggedRequest {
  /** Such as `GET`. */
  method: string
  /** From the API's root, without the query; a hand-off code reads `…`. */
  path: string
  /** Of the answer; null while there is none, and when the caller got none. */
  status: number | null
}

/** A log entry for a request on its arrival. */
export function loggedRequest({ method, url }: Request, baseUrl: string): LoggedRequest {
  const root = new URL(baseUrl).pathname.replace(/\/$/, '')
  const path = new URL(url).pathname.slice(root.length).replace(/^\/handoffs\/[^/]+/, '/handoffs/…')
  return { method, path, status: null }
}
