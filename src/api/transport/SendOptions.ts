/** What to ask of the API. */
export interface SendOptions {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** From the API's root, ids already encoded. */
  path: string
  body?: unknown
  accept?: string
  signal?: AbortSignal | undefined
  /** Send no token. */
  anonymous?: boolean
  /** How long to wait for the answer. Default 30,000. */
  timeoutMs?: number
  /** The body comes in pieces: wait for the answer's head only, and leave the rest to the caller. */
  streamed?: boolean
  /** The service refuses a repeat after a success, so a call whose answer was lost isn't repeated. */
  refusesRepeats?: boolean
}

/** The call as an error may name it: without its query, and without a hand-off code, which is a secret though it stands in the path. */
export function describeCall({ method, path }: Pick<SendOptions, 'method' | 'path'>): string {
  return `${method} ${path.split('?')[0]?.replace(/^\/handoffs\/[^/]+/, '/handoffs/…')}`
}
