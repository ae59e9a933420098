import type { LogProblem, LogRun } from './LogRun'
import { logSummary, logVerdict } from './logVerdict'
import { type LogFile, readLogFiles } from './readLogFiles'
import type {
  DiagnoseWebConnectorLogOptions,
  WebConnectorLogDiagnosis,
  WebConnectorLogProblem,
  WebConnectorLogRun,
} from './WebConnectorLogDiagnosis'

/** Reads the files of a log and puts what they say into the public shape. */
export async function readDiagnosis(
  files: readonly LogFile[],
  { applicationName, onProgress, signal }: DiagnoseWebConnectorLogOptions,
): Promise<WebConnectorLogDiagnosis> {
  const options = { applicationName, ...(onProgress && { onProgress }), ...(signal && { signal }) }
  const reading = await readLogFiles(files, options)
  // A file whose reading was stopped looks like one that can't be read.
  signal?.throwIfAborted()
  const verdict = logVerdict(reading, new Date())
  return {
    verdict: verdict.kind === 'nothing_of_ours' ? 'no_runs' : verdict.kind,
    problem: verdict.kind === 'failing' ? publicProblem(verdict.failure) : null,
    runs: reading.runs.map(publicRun),
    otherRunCount: reading.otherRuns,
    webConnectorVersion: reading.webConnectorVersion,
    unreadFiles: reading.passedOver.map(({ name = null, why }) => ({ name, reason: why })),
    summary: logSummary(reading, applicationName),
  }
}

function publicRun({ kind, startedAt, endedAt, isScheduled, requests, outcome, failure }: LogRun): WebConnectorLogRun {
  return {
    kind,
    startedAt: startedAt.toISOString(),
    endedAt: endedAt.toISOString(),
    isScheduled,
    requestCount: requests,
    status: outcome,
    problem: failure && publicProblem(failure),
  }
}

function publicProblem({ fault, webConnectorCode, hresult, message }: LogProblem): WebConnectorLogProblem {
  return { code: fault, webConnectorCode, hresult, message }
}
