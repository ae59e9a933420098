import type { ConnectionsError } from '../../errors'
import { callHost } from '../callHost'
import { type AccessTokens, createAccessTokens } from './accessTokens'

/** How to reach the Connections API as one company. */
export interface TransportOptions {
  /** Where the API answers, such as `https://connect.example.com`. */
  baseUrl: string
  /** The signed-in company. */
  companyId: string
  /**
   * Fetches a company access token from your backend; called when there is none yet and after one is refused. Where the session has ended, throw a
   * {@link ConnectionsError} `session_expired`: the customer is asked to sign in. Anything else thrown is reported as `token_unavailable`.
   */
  getAccessToken: () => string | Promise<string>
  /** Replaces the platform's `fetch`. */
  fetch?: typeof fetch
  /** Hears every failed call once, after all tries. */
  onError?: (error: ConnectionsError) => void
}

/** One company's line to the API. */
export interface Transport {
  readonly baseUrl: string
  readonly companyId: string
  readonly tokens: AccessTokens
  readonly fetch: typeof fetch
  readonly onError: (error: ConnectionsError) => void
  /** What `onError` has been told of rows that listings left out. */
  readonly reportedRows: Set<string>
}

/** Makes a line to the API; asks for no token and sends nothing yet. */
export function createTransport({ baseUrl, companyId, getAccessToken, fetch, onError }: TransportOptions): Transport {
  return {
    baseUrl: baseUrl.replace(/\/+$/, ''),
    companyId,
    tokens: createAccessTokens(getAccessToken),
    // Looked up at each call, so that a test's or a monitor's replacement is used whenever it was put in place.
    fetch: fetch ?? ((...input) => globalThis.fetch(...input)),
    onError: (error) => callHost(onError, error),
    reportedRows: new Set(),
  }
}
