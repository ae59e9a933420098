import { normalHresult, problemForHresult } from 'connections-sdk/contract'
import type { SeenProblem } from '../problems/problemChange'
import { QbxmlError } from '../qbxml/QbxmlError'
import { type CheckAnswer, readCheckAnswer } from '../qbxml/readCheckAnswer'
import { readQueryAnswer, type QueryAnswer } from '../qbxml/readQueryAnswer'
import type { Pull } from '../rows'
import { dataTypeSource } from './dataTypeQueries'

/** What came of a request to QuickBooks. */
export type PullResult =
  /** QuickBooks answered the question, in so many characters. */
  | { kind: 'answered'; answer: QueryAnswer; length: number }
  /** QuickBooks told what was deleted and how many records there are. */
  | { kind: 'checked'; answer: CheckAnswer }
  /** QuickBooks would not answer this question, or its answer can't be read; it may answer others. */
  | { kind: 'refused'; requestId: string | undefined; detail: string }
  /** QuickBooks could not answer for the moment; asked again, it will. */
  | { kind: 'refusedForNow'; requestId: string | undefined; detail: string }
  /** The answer was larger than what is taken. */
  | { kind: 'tooLarge' }
  /** QuickBooks threw an error: nothing more can be asked now. */
  | { kind: 'thrown'; problem: SeenProblem }
  /** The question was only a greeting. */
  | { kind: 'greeted' }

export interface RawAnswer {
  /** The qbXML that QuickBooks answered, or empty when it threw an error instead; null: it was larger than what is taken. */
  response: string | null
  hresult: string
  message: string
  /** How many characters that XML forbids were taken out of the envelope. */
  charactersRemoved: number
}

/**
 * Status codes of a refusal that passes, by QuickBooks' SDK: an object is in use by another user, or the list has just been changed, or the record
 * that was to be read is being saved.
 */
const passing = new Set([3175, 3176, 3391])

/**
 * Understands what came of a request.
 *
 * @param asked - What the Web Connector was to carry out; null for an old session, which knew pulls and greetings only.
 * @param pull - What was asked for; undefined for anything but a pull.
 */
export async function pullResult(asked: string | null, pull: Pull | undefined, raw: RawAnswer): Promise<PullResult> {
  const { response, hresult, message } = raw
  if (hresult.trim() !== '') {
    const detail = normalHresult(hresult) === undefined ? `${hresult.slice(0, 40)} ${message}` : message
    return { kind: 'thrown', problem: { code: problemForHresult(hresult, message), hresult, detail } }
  }
  try {
    if (asked === 'check') return { kind: 'checked', answer: await readCheckAnswer(response ?? '') }
    const query = dataTypeSource(pull?.data_type ?? '')?.queries[pull?.query_index ?? 0]
    if (pull === undefined || query === undefined) return { kind: 'greeted' }
    if (response === null) return { kind: 'tooLarge' }
    const answer = await readQueryAnswer(response, `${query.name}Rs`)
    answer.charactersRemoved += raw.charactersRemoved
    return judged(pull, answer, response.length)
  } catch (error) {
    if (!(error instanceof QbxmlError)) throw error
    return { kind: 'refused', requestId: undefined, detail: error.message }
  }
}

function judged(pull: Pull, answer: QueryAnswer, length: number): PullResult {
  const { requestId, statusCode, statusMessage, remaining } = answer
  if (answer.isError) {
    const detail = `${statusCode}: ${statusMessage}`
    return { kind: passing.has(statusCode) ? 'refusedForNow' : 'refused', requestId, detail }
  }
  const comesToAnEnd = remaining === null || pull.remaining === null || remaining < pull.remaining
  const canGoOn = remaining === null || remaining === 0 || (answer.iteratorId ?? pull.iterator_id) !== null
  if (comesToAnEnd && canGoOn) return { kind: 'answered', answer, length }
  return { kind: 'refused', requestId, detail: 'QuickBooks counts what remains in a way that never ends.' }
}
