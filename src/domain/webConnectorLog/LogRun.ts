import type { ProblemCode } from '../../api/schemas/problem'

/** What a log tells of that the service can't see: nothing reached it, or the Web Connector stood in its own way. */
export type LogOnlyProblemCode =
  'password_missing' | 'service_unanswered' | 'certificate_refused' | 'configuration_faulty' | 'row_missing'

/** What stopped a run. */
export type LogProblemCode = ProblemCode | LogOnlyProblemCode

/** Why a run stopped. */
export interface LogProblem {
  fault: LogProblemCode
  /** Such as `QBWC1040`. */
  webConnectorCode: string | null
  /** Such as `0x80040414`. */
  hresult: string | null
  /** What the Web Connector wrote, without anything private. */
  message: string
}

/** `unfinished`: the log says neither that it ended nor that it failed. */
export type LogRunStatus = 'finished' | 'nothing_to_do' | 'failed' | 'unfinished'

/** Once that the Web Connector called for this application, or tried to add it. */
export interface LogRun {
  /** Its place among this application's runs in the log. */
  id: number
  kind: 'update' | 'adding'
  startedAt: Date
  /** The last that was heard of it. */
  endedAt: Date
  isScheduled: boolean
  /** Questions that QuickBooks was asked. */
  requests: number
  outcome: LogRunStatus
  failure: LogProblem | null
}

/** What a log says of one application. */
export interface LogReading {
  /** False where there's nothing in it that a Web Connector writes. */
  isLog: boolean
  /** Newest first; of very many only the newest. */
  runs: readonly LogRun[]
  /** Runs of other applications, which were passed over. */
  otherRuns: number
  webConnectorVersion: string | null
}
