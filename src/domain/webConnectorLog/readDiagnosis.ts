import type { LogProblem, LogRun } from './LogRun'
import { logStatus, logSummary } from './logStatus'
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
  const status = logStatus(reading, new Date())
  return {
    status: status.kind === 'nothing_of_ours' ? 'no_runs' : status.kind,
    problem: status.kind === 'failing' ? publicProblem(status.problem) : null,
    runs: reading.runs.map(publicRun),
    otherRunCount: reading.otherRuns,
    webConnectorVersion: reading.webConnectorVersion,
    unreadFiles: reading.skippedFiles.map(({ name = null, reason }) => ({ name, reason })),
    summary: logSummary(reading, applicationName),
  }
}

function publicRun({ kind, startedAt, endedAt, isScheduled, requests, status, problem }: LogRun): WebConnectorLogRun {
  return {
    kind,
    startedAt: startedAt.toISOString(),
    endedAt: endedAt.toISOString(),
    isScheduled,
    requestCount: requests,
    status,
    problem: problem && publicProblem(problem),
  }
}

function publicProblem({ code, webConnectorCode, hresult, message }: LogProblem): WebConnectorLogProblem {
  return { code, webConnectorCode, hresult, message }
}
