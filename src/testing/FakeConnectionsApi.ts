import type { HttpHandler } from 'msw'
import type { Connection } from '../api/schemas/connection'
import type { QuickBooksDesktop } from '../api/schemas/quickBooksDesktop'
import type { FailureOptions, FieldFailure, FieldFailureOptions, PlainFailure } from './http/Failure'
import type { LoggedRequest } from './http/LoggedRequest'
import type { QuickBooksComputer } from './computer/QuickBooksComputer'
import type { Scenario } from './scenarios/Scenario'
import type { ScenarioName } from './scenarios/scenarios'

/** How to make a fake API. */
export interface FakeConnectionsApiOptions {
  /** What it begins with: one of `scenarios`, its name, or one of your own. Default: a connection just created. */
  scenario?: Scenario | ScenarioName
  /** Where it answers. Default `https://api.connections.test`. */
  baseUrl?: string
  /** The clock. Default: the system's, which fake timers replace. */
  now?: () => Date
}

/** The whole Connections API in memory, behind MSW: it remembers what was done and follows the contract's rules. */
export interface FakeConnectionsApi {
  /** For `setupServer(...api.handlers)` in Node and `setupWorker(...api.handlers)` in a browser. */
  readonly handlers: readonly HttpHandler[]
  /** Where it answers, for `createConnectionsClient`. */
  readonly baseUrl: string
  /** The signed-in company, for `createConnectionsClient`. */
  readonly companyId: string
  /** The QuickBooks Desktop connection; where the scenario has none yet, the first one created will have this id. */
  readonly connectionId: string
  /** What a backend calls with, as `Authorization: Basic` and the key in base64. */
  readonly apiKey: string
  /** Gives a good token, for `createConnectionsClient`. */
  readonly getAccessToken: () => Promise<string>
  /** The other computer: what happens there, and what the service then sees. */
  readonly quickBooksComputer: QuickBooksComputer
  /** Every call since the beginning or the last `reset`, oldest first. */
  readonly requests: readonly LoggedRequest[]
  /** The company's connections as they stand now. */
  readonly connections: readonly Connection[]
  /**
   * What a screen would read now. Throws where there is no such connection.
   *
   * @param connectionId - default: `connectionId` of this API
   */
  quickBooksDesktop(connectionId?: string): QuickBooksDesktop
  /** Orders a fault in one field of coming answers. */
  fail(failure: FieldFailure, options: FieldFailureOptions): void
  /** Orders coming calls to fail; failures happen in the order in which they were ordered. */
  fail(failure: PlainFailure, options?: FailureOptions): void
  /** Ends all ordered failures and lets waiting answers go. */
  recover(): void
  /** Refuses every token given until now, so that the next call is answered 401. */
  expireAccessTokens(): void
  /** Begins again: another scenario or the same, no requests, no failures; open event streams end. */
  reset(scenario?: Scenario | ScenarioName): void
}
