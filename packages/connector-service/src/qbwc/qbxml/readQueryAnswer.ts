import * as z from 'zod/mini'
import type { FetchedRecord } from '../../copy/storeRecords'
import { QbxmlError } from './QbxmlError'
import type { QbxmlFields } from './QbxmlFields'
import { readQbxml } from './readQbxml'
import { splitRecords } from './splitRecords'

/** A record with its own date, `YYYY-MM-DD`, where it is a transaction; null otherwise. */
type DatedRecord = FetchedRecord & { date: string | null }

/** A record that couldn't be read. */
export interface UnreadableRecord {
  reason: string
  /** ListID or TxnID; null where that couldn't be told. */
  recordId: string | null
  /** What stood there, or what of it could be understood. */
  text: string
}

/** The answer of QuickBooks to one query. */
export interface QueryAnswer {
  requestId: string | undefined
  statusCode: number
  isError: boolean
  statusMessage: string
  records: DatedRecord[]
  unreadable: UnreadableRecord[]
  /** How many characters were taken out that XML forbids. */
  charactersRemoved: number
  iteratorId: string | null
  /** How many records are still to come; null without an iterator. */
  remaining: number | null
  /** How many records there are, where only that was asked for. */
  count: number | null
}

const count = z.pipe(z.string().check(z.regex(/^\d{1,9}$/)), z.transform(Number))

const attributesSchema = z.object({
  requestID: z.optional(z.string()),
  statusCode: count,
  statusSeverity: z.optional(z.string()),
  statusMessage: z.optional(z.string()),
  iteratorID: z.optional(z.string()),
  iteratorRemainingCount: z.optional(count),
  retCount: z.optional(count),
})

// QuickBooks' own are at most 36 characters.
const recordId = z.optional(z.string().check(z.minLength(1), z.maxLength(200)))

const identitySchema = z.object({
  ListID: recordId,
  TxnID: recordId,
  TimeModified: z.optional(z.string()),
  TxnDate: z.optional(z.string()),
})

/**
 * Reads the answer to one query. A record that can't be read costs none of its neighbors.
 *
 * @param answerName - What must have been answered, such as `CustomerQueryRs`.
 * @throws {@link QbxmlError} when the answer as a whole can't be read, or answers something else.
 */
export async function readQueryAnswer(text: string, answerName: string): Promise<QueryAnswer> {
  try {
    return await readWhole(text, answerName)
  } catch (error) {
    const split = error instanceof QbxmlError ? splitRecords(text, answerName) : undefined
    if (split === undefined) throw error
    const read = await readWhole(split.frame, answerName)
    for (const record of split.records) await readAlone(record, split, answerName, read)
    return read
  }
}

async function readAlone(record: string, { before, after }: RecordFrame, answerName: string, into: QueryAnswer) {
  try {
    const { records, unreadable, charactersRemoved } = await readWhole(before + record + after, answerName)
    into.records.push(...records)
    into.unreadable.push(...unreadable)
    into.charactersRemoved += charactersRemoved
  } catch (error) {
    if (!(error instanceof QbxmlError)) throw error
    into.unreadable.push({ reason: error.message, recordId: idIn(record), text: record })
  }
}

/** The first element of a record is its id. */
function idIn(record: string) {
  return /^<\w+Ret[^>]*>\s*<(ListID|TxnID)>([^<>&]{1,200})<\/\1>/.exec(record)?.[2] ?? null
}

interface RecordFrame {
  before: string
  after: string
}

async function readWhole(text: string, answerName: string): Promise<QueryAnswer> {
  const { answers, charactersRemoved } = await readQbxml(text, fetchedRecord)
  const [answer, ...others] = answers
  if (answer === undefined || others.length > 0) throw new QbxmlError('QuickBooks gave another number of answers.')
  if (answer.name !== answerName) throw new QbxmlError(`QuickBooks answered something else than ${answerName}.`)
  return {
    ...statusOf(answer.attributes),
    records: answer.items.filter((item) => 'body' in item),
    unreadable: answer.items.filter((item) => 'reason' in item),
    charactersRemoved,
  }
}

/**
 * What an answer's attributes tell.
 *
 * @throws {@link QbxmlError} when they tell no status.
 */
export function statusOf(attributes: Readonly<Record<string, string>>) {
  const { data, success } = z.safeParse(attributesSchema, attributes)
  if (!success) throw new QbxmlError('The answer of QuickBooks tells no status.')
  const { requestID, statusCode, statusSeverity, statusMessage, iteratorID, iteratorRemainingCount, retCount } = data
  return {
    requestId: requestID,
    statusCode,
    // QuickBooks SDK: 0 to 499 inform, 500 to 999 warn, the rest are errors.
    isError: statusSeverity === 'Error' || statusCode >= 1000,
    statusMessage: statusMessage ?? '',
    iteratorId: iteratorID ?? null,
    remaining: iteratorRemainingCount ?? null,
    count: retCount ?? null,
  }
}

// Data types whose answers hold several kinds of records, which only the element tells apart.
const toldByElement = /^(?:Item\w+|StandardTerms|DateDrivenTerms|BillPayment\w+)Ret$/

/** Which element a record came in, where its data type has several. No element of qbXML is called so. */
const elementField = '$element'

function fetchedRecord(element: string, fields: QbxmlFields): DatedRecord | UnreadableRecord {
  const identity = z.safeParse(identitySchema, fields).data
  const recordId = element === 'CompanyRet' ? 'company' : (identity?.ListID ?? identity?.TxnID)
  if (recordId === undefined) {
    return { reason: 'The record has no identity.', recordId: null, text: JSON.stringify(fields) }
  }
  return {
    recordId,
    modifiedAt: utc(identity?.TimeModified),
    date: identity?.TxnDate ?? null,
    body: JSON.stringify(toldByElement.test(element) ? { [elementField]: element, ...fields } : fields),
  }
}

/** A time of QuickBooks in UTC; null for none. */
export function utc(time: string | undefined) {
  const ms = time === undefined ? Number.NaN : Date.parse(time)
  return Number.isNaN(ms) ? null : new Date(ms).toISOString()
}
