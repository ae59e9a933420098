import type { LogProblemCode } from './LogRun'

/** A log, or one of its files: chosen or dropped, as bytes, or as text. Bytes may be UTF-8, UTF-16 or Windows' own encoding. */
export type WebConnectorLogFile = string | Blob | ArrayBuffer | ArrayBufferView

/** Whose runs to look for, and how to follow the reading. */
export interface DiagnoseWebConnectorLogOptions {
  /** The row in the Web Connector: `applicationName` of the connection's QuickBooks Desktop part. Runs of other rows are only counted. */
  applicationName: string
  /** Called as the files are read, with 0 to 100. What it throws doesn't stop the reading. */
  onProgress?: ((percent: number) => void) | undefined
  /** Stops the reading, which then rejects with the signal's reason. */
  signal?: AbortSignal | undefined
}

/**
 * What a log comes to, by its newest run:
 * `not_a_log`: no Web Connector wrote it. `no_runs`: a log, and this application isn't in it. `too_old`: nothing in the last 30 days.
 * `failing`: the newest run failed. `unfinished`: it began, and nothing says how it ended. `recovered`: it went well after earlier ones that didn't.
 * `fine`: every run went well.
 */
export type WebConnectorLogStatus =
  'not_a_log' | 'no_runs' | 'too_old' | 'failing' | 'unfinished' | 'recovered' | 'fine'

/** Why a run failed. */
export interface WebConnectorLogProblem {
  /**
   * What stands in the way: a `ProblemCode` of the service, or what only a log tells: `password_missing`, `service_unanswered`, `certificate_refused`,
   * `configuration_faulty`, `row_missing`.
   */
  code: LogProblemCode
  /** Such as `QBWC1040`; null where the Web Connector gave none. */
  webConnectorCode: string | null
  /** Such as `0x80040414`; null where QuickBooks gave none. */
  hresult: string | null
  /** What the Web Connector wrote, in English, at most some 300 characters, without passwords, tickets, user names or folders; may be empty. */
  message: string
}

/** Once that the Web Connector called for the application, or tried to add it. */
export interface WebConnectorLogRun {
  /** `update`: a sync; `adding`: the configuration file was opened. */
  kind: 'update' | 'adding'
  /** ISO 8601 UTC. */
  startedAt: string
  /** When the log last tells of it, ISO 8601 UTC. */
  endedAt: string
  /** Whether the Web Connector began it by itself, not a person. */
  isScheduled: boolean
  /** How many requests QuickBooks was sent. */
  requestCount: number
  /** `unfinished`: the log says neither that it ended nor that it failed. */
  status: 'finished' | 'nothing_to_do' | 'failed' | 'unfinished'
  /** Why it failed; null for every other status. */
  problem: WebConnectorLogProblem | null
}

/** A file that told nothing. */
export interface UnreadLogFile {
  /** The file's name; null for a text or a `Blob` without one. */
  name: string | null
  /** `unreadable`: it is a folder, was moved, or is held by another program. `not_a_log`: no Web Connector wrote it. */
  reason: 'unreadable' | 'not_a_log'
}

/** What the Web Connector's log says of one application. Holds nothing private, so that it may be sent to support. */
export interface WebConnectorLogDiagnosis {
  /** What the log comes to. */
  status: WebConnectorLogStatus
  /** What to put right first; null unless the status is `failing`. */
  problem: WebConnectorLogProblem | null
  /** The runs of the application, newest first; of very many the newest 500. */
  runs: readonly WebConnectorLogRun[]
  /** How many runs of other applications there are. */
  otherRunCount: number
  /** Such as `2.3.0.36`; null where the log doesn't tell. */
  webConnectorVersion: string | null
  /** The files that told nothing. */
  unreadFiles: readonly UnreadLogFile[]
  /** The runs in a few lines of codes and English, for support. */
  summary: string
}
