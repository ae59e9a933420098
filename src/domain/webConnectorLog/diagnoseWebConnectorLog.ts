import { loadError } from '../../errors'
import type { DiagnoseWebConnectorLogOptions, WebConnectorLogDiagnosis } from './WebConnectorLogDiagnosis'

/**
 * Reads the Web Connector's log (`QWCLog.txt` and the files beside it) and says what went wrong. The files go nowhere; of more than 50 MB only the end
 * is read. What isn't a log is no error: the status says so.
 *
 * @param input - a text, a file, or the files of one log in any order
 * @throws ConnectionsError `offline` where the code that reads logs could not be fetched
 * @example
 * const { applicationName } = await client.quickBooksDesktop.get(connectionId)
 * const { status, problem } = await diagnoseWebConnectorLog(files, { applicationName })
 * const reason = status === 'failing' ? problem?.code : status
 */
export async function diagnoseWebConnectorLog(
  input: string | Blob | readonly (string | Blob)[],
  options: DiagnoseWebConnectorLogOptions,
): Promise<WebConnectorLogDiagnosis> {
  const inputs = typeof input === 'string' || input instanceof Blob ? [input] : input
  const { readDiagnosis } = await loaded()
  return readDiagnosis(
    inputs.map((one) => (typeof one === 'string' ? new Blob([one]) : one)),
    options,
  )
}

async function loaded() {
  try {
    return await import('./readDiagnosis')
  } catch (cause) {
    throw loadError(cause)
  }
}
