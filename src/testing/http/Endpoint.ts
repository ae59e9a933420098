import type { FakeState } from '../state/FakeState'

/** A request as an endpoint sees it. */
export interface Call {
  state: FakeState
  now: Date
  /** By name, decoded. */
  params: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  headers: Headers
  signal: AbortSignal
  /** Parsed JSON; undefined where there was no body. */
  body: unknown
}

/** One address of the API, and how it is answered. */
export interface Endpoint {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** From the API's root, parameters as `:name`. */
  path: string
  /** Who may call: the company of the path by its token, the backend by its API key, or anyone. */
  access: 'company' | 'apiKey' | 'anyone'
  /** A helper's token, which comes of a hand-off, may call it too. */
  isPartOfSetup?: true
  /** It may come after the first sync, which doesn't wait for it. */
  isSchedule?: true
  /** Throws a `Refusal` for what is not a success. */
  answer(call: Call): Response
}

/** What is known of a request before its body is read. */
export interface Given {
  params: Readonly<Record<string, string>>
  headers: Headers
  state: FakeState
}
