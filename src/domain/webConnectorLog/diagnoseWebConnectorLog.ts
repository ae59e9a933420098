import { loadError } from '../../errors'
import type {
  DiagnoseWebConnectorLogOptions,
  WebConnectorLogDiagnosis,
  WebConnectorLogFile,
} from './WebConnectorLogDiagnosis'

/**
 * Reads the Web Connector's log (`QWCLog.txt` and the files beside it) and says what went wrong. The files go nowhere; of more than 50 MB only the end
 * is read. What isn't a log is no error: the status says so.
 *
 * @param input - a text, a file, its bytes, or the files of one log in any order, such as an input's `files`
 * @throws TypeError for an input that is none of these
 * @throws ConnectionsError `offline` where the code that reads logs could not be fetched
 * @example
 * const { applicationName } = await client.quickBooksDesktop.get(connectionId)
 * const { status, problem } = await diagnoseWebConnectorLog(files, { applicationName })
 * const reason = status === 'failing' ? problem?.code : status
 */
export async function diagnoseWebConnectorLog(
  input: WebConnectorLogFile | ArrayLike<WebConnectorLogFile> | Iterable<WebConnectorLogFile>,
  options: DiagnoseWebConnectorLogOptions,
): Promise<WebConnectorLogDiagnosis> {
  const files = filesOf(input).map(blobOf)
  const { readDiagnosis } = await loaded()
  return readDiagnosis(files, options)
}

/** Pages without types pass what they happen to hold. */
function filesOf(input: WebConnectorLogFile | ArrayLike<WebConnectorLogFile> | Iterable<WebConnectorLogFile>) {
  if (isFile(input)) return [input]
  const isList = typeof input === 'object' && input !== null && (Symbol.iterator in input || 'length' in input)
  const files = isList ? Array.from(input) : []
  if (isList && files.every(isFile)) return files
  throw new TypeError('A log must be a text, a Blob, an ArrayBuffer, a view of one, or several of these.')
}

function blobOf(file: WebConnectorLogFile) {
  return isBlob(file) ? file : new Blob([file as BlobPart])
}

function isFile(input: unknown): input is WebConnectorLogFile {
  return typeof input === 'string' || ArrayBuffer.isView(input) || isBlob(input) || kindOf(input) === 'ArrayBuffer'
}

// By their names: those of another frame or of a test's page are instances of classes other than ours.
function isBlob(input: unknown): input is Blob {
  return input instanceof Blob || ['Blob', 'File'].includes(kindOf(input))
}

function kindOf(input: unknown) {
  return Object.prototype.toString.call(input).slice(8, -1)
}

async function loaded() {
  try {
    return await import('./readDiagnosis')
  } catch (cause) {
    throw loadError(cause)
  }
}
