import type { ProblemCode } from '../../api/schemas/problem'

/** Problems that only a log shows: nothing reached the service, or the Web Connector itself failed. */
export type LogOnlyProblemCode =
  'password_missing' | 'service_unanswered' | 'certificate_refused' | 'configuration_faulty' | 'row_missing'

/** What stopped a run. */
export type LogProblemCode = ProblemCode | LogOnlyProblemCode

/** Why a run stopped. */
export interface LogProblem {
  code: LogProblemCode
  /** Such as `QBWC1040`. */
  webConnectorCode: string | null
  /** Such as `0x80040414`. */
  hresult: string | null
  /** What the Web Connector wrote, without anything private. */
  message: string
}

/** How a run ended. `unfinished`: the log says neither that it ended nor that it failed. */
export type LogRunStatus = 'finished' | 'nothing_to_do' | 'failed' | 'unfinished'

/** One call of the Web Connector for this application, or one attempt to add it. */
export interface LogRun {
  /** Its place among this application's runs in the log. */
  id: number
  kind: 'update' | 'adding'
  startedAt: Date
  /** The time of its last record. */
  endedAt: Date
  isScheduled: boolean
  /** The number of requests that QuickBooks was sent. */
  requests: number
  status: LogRunStatus
  problem: LogProblem | null
}

/** What a log says of one application. */
export interface LogReading {
  /** False where there's nothing in it that a Web Connector writes. */
  isLog: boolean
  /** Newest first; at most the newest 500. */
  runs: readonly LogRun[]
  /** The number of runs of other applications, which aren't read. */
  otherRuns: number
  webConnectorVersion: string | null
}
