import { normalHresult, problemForHresult } from 'connections-sdk/contract'
import type { SeenProblem } from '../problems/problemChange'
import { QbxmlError } from '../qbxml/QbxmlError'
import { readQueryAnswer, type QueryAnswer } from '../qbxml/readQueryAnswer'
import type { Pull } from '../rows'
import { dataTypeQuery } from './dataTypeQueries'

/** What came of a request to QuickBooks. */
export type PullResult =
  /** QuickBooks answered the question. */
  | { kind: 'answered'; answer: QueryAnswer }
  /** QuickBooks would not answer this question, or its answer can't be read; it may answer others. */
  | { kind: 'refused'; requestId: string | undefined; detail: string }
  /** QuickBooks threw an error: nothing more can be asked now. */
  | { kind: 'thrown'; problem: SeenProblem }
  /** The question was only a greeting. */
  | { kind: 'greeted' }

export interface RawAnswer {
  /** The qbXML that QuickBooks answered, or empty when it threw an error instead. */
  response: string
  hresult: string
  message: string
}

/**
 * Understands what came of a request.
 *
 * @param pull - What was asked for; undefined for a greeting.
 */
export async function pullResult(pull: Pull | undefined, raw: RawAnswer): Promise<PullResult> {
  const { response, hresult, message } = raw
  if (hresult.trim() !== '') {
    const detail = normalHresult(hresult) === undefined ? `${hresult.slice(0, 40)} ${message}` : message
    return { kind: 'thrown', problem: { code: problemForHresult(hresult, message), hresult, detail } }
  }
  const query = dataTypeQuery(pull?.data_type ?? '')
  if (pull === undefined || query === undefined) return { kind: 'greeted' }
  try {
    return judged(pull, await readQueryAnswer(response, `${query.name}Rs`))
  } catch (error) {
    if (!(error instanceof QbxmlError)) throw error
    return { kind: 'refused', requestId: undefined, detail: error.message }
  }
}

function judged(pull: Pull, answer: QueryAnswer): PullResult {
  const { requestId, statusCode, statusMessage, remaining } = answer
  if (answer.isError) return { kind: 'refused', requestId, detail: `${statusCode}: ${statusMessage}` }
  const comesToAnEnd = remaining === null || pull.remaining === null || remaining < pull.remaining
  const canGoOn = remaining === null || remaining === 0 || (answer.iteratorId ?? pull.iterator_id) !== null
  if (comesToAnEnd && canGoOn) return { kind: 'answered', answer }
  return { kind: 'refused', requestId, detail: 'QuickBooks counts what remains in a way that never ends.' }
}
